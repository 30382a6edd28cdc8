/** A question to the API as a line for a terminal. Pure. */

/** A text that bash takes as one word, whatever is in it. */
export function quoteForBash(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** The curl line that asks an API the same; it runs in bash and in zsh. */
export function curlOf(endpoint: string, query: string, variables: object): string {
  const body = JSON.stringify({ query, variables });
  const words = ['curl', '-sS', quoteForBash(endpoint), '-H', quoteForBash('content-type: application/json')];
  return [...words, '--data-raw', quoteForBash(body)].join(' ');
}
