/*
 * Slow clients, in a process of their own: `node drip.mjs <port> <how many>` opens connections that let their headers
 * drip, a line each second, until the server has cut off the last of them. Says `open` when all are there, and at the
 * end how many were told 408.
 */
import { connect } from 'node:net';

const [port, count] = process.argv.slice(2).map(Number);
const open = new Set();
let told = 0;

const dial = () =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write('GET /graphql HTTP/1.1\r\nhost: localhost\r\n');
      open.add(socket);
      resolve();
    });
    let text = '';
    socket.setEncoding('utf8').on('data', (chunk) => (text += chunk));
    socket.on('error', () => undefined);
    socket.once('close', () => {
      open.delete(socket);
      if (/^HTTP\/1\.1 408 /.test(text)) told += 1;
      resolve();
    });
  });

for (let i = 0; i < count; i += 50) await Promise.all(Array.from({ length: 50 }, dial));
console.log('open');
for (let line = 0; open.size > 0; line += 1) {
  for (const socket of open) socket.write(`x-drip-${line}: 1\r\n`);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
}
console.log(told);
