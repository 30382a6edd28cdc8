/** The media types of an answer. */
export type MediaType = 'application/json' | 'application/graphql-response+json';

const EITHER: readonly MediaType[] = ['application/graphql-response+json', 'application/json'];

/** Answers to what clients accept; as many as there are clients, and no more than a stranger can make up. */
const known = new Map<string, MediaType | null>();
const MOST_KNOWN = 100;
const LONGEST = 200;

/**
 * Which of the two media types a client gets that accepts this: the one that it names first. Null for what asks for
 * anything else beside, which is left to Yoga (a page for people, a stream, a refusal).
 */
export function mediaTypeOf(accept: string | undefined): MediaType | null {
  const asked = accept ?? '*/*';
  if (asked.length > LONGEST) return null;
  const before = known.get(asked);
  if (before !== undefined) return before;
  const found = chosen(asked);
  if (known.size < MOST_KNOWN) known.set(asked, found);
  return found;
}

function chosen(accept: string): MediaType | null {
  const types = accept
    .toLowerCase()
    .split(',')
    .map((one) => one.trim());
  // A type with a weight or a charset is rare here, and Yoga knows what to do with it.
  if (types.length === 1 && (types[0] === '*/*' || types[0] === 'application/*')) {
    return 'application/json';
  }
  const known = types.filter((type): type is MediaType => EITHER.includes(type as MediaType));
  return known.length === types.length ? (known[0] ?? null) : null;
}
