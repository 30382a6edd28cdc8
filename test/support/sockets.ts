import { connect, type Socket } from 'node:net';

/** A connection that is written to by hand. */
export interface Line {
  readonly socket: Socket;
  /** What has come so far. */
  text(): string;
  /** Resolves when the other side has closed it. */
  readonly closed: Promise<void>;
}

/** Connect to the server of a URL. */
export async function lineTo(url: string): Promise<Line> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let text = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  // A connection that is cut is closed too.
  socket.on('error', () => undefined);
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('error', reject);
  });
  return { socket, text: () => text, closed };
}

/** The head of a POST of JSON to /graphql, without the body that it announces. */
export function headOf(body: string): string {
  return [
    'POST /graphql HTTP/1.1',
    'host: localhost',
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
    '',
    '',
  ].join('\r\n');
}
