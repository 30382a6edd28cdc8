import { Agent, request } from 'node:http';

/** What came back: enough to count by. */
export interface Short {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly bytes: number;
}

/** A client that keeps its connections, and so asks much in little time. */
export interface KeepAliveClient {
  ask(body: object, headers?: Record<string, string>): Promise<Short>;
  /** Ask `count` questions over all connections at once. @returns how many answers had which status */
  askAll(count: number, bodyOf: (index: number) => object): Promise<Readonly<Record<number, number>>>;
  close(): void;
}

/** @param connections how many questions are under way at most */
export function keepAliveClient(url: string, connections: number): KeepAliveClient {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const ask: KeepAliveClient['ask'] = (body, headers = {}) =>
    new Promise((resolve, reject) => {
      const text = JSON.stringify(body);
      const sent = {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(text),
        ...headers,
      };
      const asking = request(`${url}/graphql`, { method: 'POST', agent, headers: sent }, (res) => {
        let bytes = 0;
        res.on('data', (chunk: Buffer) => (bytes += chunk.length));
        res.once('end', () => resolve({ status: res.statusCode ?? 0, headers: res.headers, bytes }));
      });
      asking.once('error', reject);
      asking.end(text);
    });
  return {
    ask,
    async askAll(count, bodyOf) {
      const statuses: Record<number, number> = {};
      let next = 0;
      const work = async (): Promise<void> => {
        while (next < count) {
          const { status } = await ask(bodyOf(next++));
          statuses[status] = (statuses[status] ?? 0) + 1;
        }
      };
      await Promise.all(Array.from({ length: connections }, work));
      return statuses;
    },
    close: () => agent.destroy(),
  };
}
