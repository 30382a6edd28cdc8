/** A body with what it is part of. */
interface Part {
  readonly id: string;
  readonly wholes: readonly string[];
}

/** How far below the top each stands: one more than the lowest of its wholes. A circle ends where it closes. */
export function ranksOf(parts: readonly Part[]): ReadonlyMap<string, number> {
  const wholesOf = new Map(parts.map(({ id, wholes }) => [id, wholes]));
  const found = new Map<string, number>();
  const rank = (id: string, below: ReadonlySet<string>): number => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const path = new Set(below).add(id);
    const wholes = (wholesOf.get(id) ?? []).filter((whole) => wholesOf.has(whole) && !path.has(whole));
    const own = wholes.reduce((most, whole) => Math.max(most, rank(whole, path) + 1), 0);
    found.set(id, own);
    return own;
  };
  for (const { id } of parts) rank(id, new Set());
  return found;
}
