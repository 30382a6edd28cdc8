/** A question that any API can answer, so that the probe is no error where there is no explorer. */
const HARMLESS = '?query=%7B__typename%7D';

/**
 * Whether the API shows its explorer (GraphiQL) to people. Only the head of the answer is read.
 * False when there is no answer: a link that leads nowhere is worse than none.
 */
export async function servesGraphiql(endpoint: string, ask: typeof fetch): Promise<boolean> {
  const reading = new AbortController();
  try {
    const response = await ask(endpoint + HARMLESS, {
      headers: { accept: 'text/html, application/json;q=0.9' },
      signal: reading.signal,
    });
    return response.ok && (response.headers.get('content-type') ?? '').startsWith('text/html');
  } catch {
    return false;
  } finally {
    reading.abort();
  }
}
