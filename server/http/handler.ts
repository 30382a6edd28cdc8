import type { IncomingMessage, ServerResponse } from 'node:http';

/** Answers a request, or says that it is done with it; what it throws becomes a refusal. */
export type Handler = (req: IncomingMessage, res: ServerResponse) => void | Promise<void>;

/** The path of a request, without what is asked of it. */
export function pathOf({ url = '/' }: IncomingMessage): string {
  const end = url.indexOf('?');
  return end < 0 ? url : url.slice(0, end);
}

/** What is asked of the path of a request. */
export function parametersOf({ url = '/' }: IncomingMessage): URLSearchParams {
  const end = url.indexOf('?');
  return new URLSearchParams(end < 0 ? '' : url.slice(end + 1));
}
