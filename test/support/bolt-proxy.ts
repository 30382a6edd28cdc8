import { connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** How a line treats what comes through it. */
type Manner =
  | { readonly kind: 'open' }
  /** Takes connections and bytes, and gives nothing back. */
  | { readonly kind: 'silent' }
  /** Every piece comes so many milliseconds late, and no more than so many bytes in a second. */
  | { readonly kind: 'slow'; readonly latency: number; readonly bytesPerSecond: number }
  /** Cut off after so many more bytes from the server, in the middle of whatever they were. Open afterwards. */
  | { readonly kind: 'breaking'; readonly afterBytes: number };

const OPEN: Manner = { kind: 'open' };

/** A line to a server on this machine that can be cut, mended, slowed down and made to swallow everything. */
export class BoltProxy {
  readonly #target: number;
  readonly #sockets = new Set<Socket>();
  #server: Server | null = null;
  #port = 0;
  #manner: Manner = OPEN;
  #connections = 0;

  /** @param uri of the server; not asked for anything until somebody uses the line */
  constructor(uri: string) {
    this.#target = Number(new URL(uri).port);
  }

  /** Known once the line was mended for the first time; the same ever after. */
  get uri(): string {
    return `bolt://127.0.0.1:${this.#port}`;
  }

  /** Connections that were taken so far. */
  get connections(): number {
    return this.#connections;
  }

  /** Let everything through: where nobody listened, and where everything was swallowed. */
  async mend(): Promise<void> {
    this.become(OPEN);
    if (this.#server !== null) return;
    const server = createServer((near) => this.#join(near));
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    this.#port = address.port;
    this.#server = server;
  }

  /** From now on, for the connections that are open too. */
  become(manner: Manner): void {
    this.#manner = manner;
  }

  /** Nobody listens any more, and all connections end. */
  async cut(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    this.hangUp();
    if (server !== null) await new Promise<void>((resolve) => server.close(() => resolve()));
  }

  /** All connections end; new ones are taken. */
  hangUp(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#sockets.clear();
  }

  #join(near: Socket): void {
    this.#connections += 1;
    const far = connect(this.#target, '127.0.0.1');
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      this.#sockets.add(from);
      from.on('error', () => undefined);
      from.on('close', () => {
        this.#sockets.delete(from);
        to.destroy();
      });
      void this.#carry(from, to, from === far);
    }
  }

  async #carry(from: Socket, to: Socket, answers: boolean): Promise<void> {
    try {
      for await (const piece of from) {
        if (!to.destroyed) await this.#pass(piece as Buffer, to, answers);
      }
    } catch {
      // Cut off while something was under way: `close` ends the other side too.
    }
  }

  async #pass(piece: Buffer, to: Socket, answers: boolean): Promise<void> {
    const manner = this.#manner;
    if (manner.kind === 'silent') return;
    if (manner.kind === 'slow') {
      await sleep(manner.latency + (1_000 * piece.length) / manner.bytesPerSecond);
    }
    if (manner.kind === 'breaking' && answers) {
      if (piece.length >= manner.afterBytes) {
        this.#manner = OPEN;
        to.write(piece.subarray(0, manner.afterBytes), () => this.hangUp());
        return;
      }
      this.#manner = { ...manner, afterBytes: manner.afterBytes - piece.length };
    }
    to.write(piece);
  }
}
