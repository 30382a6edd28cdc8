import { connect as connectPlain, type Socket } from 'node:net';
import { connect as connectSecure } from 'node:tls';
import { setImmediate as turn } from 'node:timers/promises';

/**
 * Whether a Bolt server answers at all: opens a connection of its own, offers the versions of the protocol and
 * waits for the choice. Nothing secret is sent, so that the certificate is not looked at. Not by the driver,
 * which cannot be told to let go of a connection whose other end is silent.
 */

/** The preamble of Bolt and four offers: 5.x, 4.4 to 4.2, 3, none. */
const HANDSHAKE = Buffer.from('6060b0170008080500020404000000030' + '0000000', 'hex');
const CHOICE_BYTES = 4;
const PORT = 7687;
/** A timer that fires so much too late, in milliseconds, says that this process was busy, and nothing of the server. */
const LATE = 200;
const ATTEMPTS = 3;

/** @param patience milliseconds to wait for the answer */
export async function boltAnswers(uri: string, patience: number): Promise<boolean> {
  for (let attempt = 1; ; attempt += 1) {
    const begun = performance.now();
    if (await shakesHands(uri, patience)) return true;
    const busy = performance.now() - begun > patience + LATE;
    if (!busy || attempt === ATTEMPTS) return false;
    await turn();
  }
}

function shakesHands(uri: string, patience: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = open(uri);
    const end = (answers: boolean): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(answers);
    };
    const timer = setTimeout(() => end(false), patience);
    socket.on('error', () => end(false));
    socket.once('close', () => end(false));
    socket.once('data', (choice: Buffer) => end(choice.length >= CHOICE_BYTES && choice.readUInt32BE(0) > 0));
    socket.write(HANDSHAKE);
  });
}

function open(uri: string): Socket {
  const { protocol, hostname, port } = new URL(uri);
  // An IPv6 address stands in brackets there, and without them everywhere else.
  const to = { host: hostname.replace(/^\[|\]$/g, ''), port: port === '' ? PORT : Number(port) };
  return protocol.includes('+s') ? connectSecure({ ...to, rejectUnauthorized: false }) : connectPlain(to);
}
