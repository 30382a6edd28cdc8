/** An area by which another is found: what it lies in, or what it is made of. */
export interface AreaStep {
  readonly id: string;
  readonly name: string;
}

interface Outer extends AreaStep {
  readonly kind: string;
  readonly withinAll?: readonly Outer[];
}

/** From the outermost in. The country is left out: everything lies in it. */
const KINDS = ['PREFECTURE', 'WIDE_AREA', 'MUNICIPALITY', 'LIVING_AREA'];

/** What an area lies in, at any depth that the answer tells, outermost first, each once. */
export function trailOf({ withinAll }: { readonly withinAll: readonly Outer[] }): readonly AreaStep[] {
  const found = new Map<string, Outer>();
  const collect = (areas: readonly Outer[]): void => {
    for (const area of areas) {
      if (found.has(area.id)) continue;
      found.set(area.id, area);
      collect(area.withinAll ?? []);
    }
  };
  collect(withinAll);
  return [...found.values()]
    .filter(({ kind }) => KINDS.includes(kind))
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.id < b.id ? -1 : 1))
    .map(({ id, name }) => ({ id, name }));
}

interface Inner extends AreaStep {
  readonly kind: string;
}

/** The municipalities that a wide area is made of; none for areas that have others in them without being a group. */
export function membersOf({
  kind,
  contains,
}: {
  readonly kind: string;
  readonly contains: readonly Inner[];
}): readonly AreaStep[] {
  if (kind !== 'WIDE_AREA') return [];
  return contains.filter((inner) => inner.kind === 'MUNICIPALITY').map(({ id, name }) => ({ id, name }));
}
