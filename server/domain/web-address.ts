/** `url` when it is an address of the web that a reader can be led to, as it is written; null for every other. */
export function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\/[^\s/?#]/i.test(url) && URL.canParse(url) ? url : null;
}
