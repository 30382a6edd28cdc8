/** Which areas are compared, each at what time: read from the address and written to it. */

export interface Scope {
  readonly area: string;
  /** Null: any time. */
  readonly fiscalYear: number | null;
}

/** As many as the API compares. */
export const FEWEST_SCOPES = 2;
export const MOST_SCOPES = 6;
/** As many as an address that names fewer than two is completed to. */
const COMPLETED_TO = 4;

const SCOPE = /^([A-Za-z0-9][A-Za-z0-9._:~-]{0,199})(?:@((?:19|20)\d\d))?$/;

/** `area-a@2013,area-b`: what is malformed, there twice, or too much is left out. */
export function parseScopes(text: string | undefined): readonly Scope[] {
  const scopes: Scope[] = [];
  for (const part of (text ?? '').split(',')) {
    const [, area, year] = SCOPE.exec(part) ?? [];
    if (area === undefined) continue;
    const scope = { area, fiscalYear: year === undefined ? null : Number(year) };
    if (scopes.length < MOST_SCOPES && !has(scopes, scope)) scopes.push(scope);
  }
  return scopes;
}

/** The same as text. */
export function formatScopes(scopes: readonly Scope[]): string {
  return scopes.map(({ area, fiscalYear }) => (fiscalYear === null ? area : `${area}@${fiscalYear}`)).join();
}

/** Whether the scope is one of them. */
export function has(scopes: readonly Scope[], scope: Scope): boolean {
  return scopes.some((other) => other.area === scope.area && other.fiscalYear === scope.fiscalYear);
}

/** The scopes with one changed; as they are when it would be there twice. */
export function changeScope(
  scopes: readonly Scope[],
  index: number,
  change: Partial<Scope>,
): readonly Scope[] {
  const changed = scopes.map((scope, i) => (i === index ? { ...scope, ...change } : scope));
  const [scope] = changed.slice(index);
  if (scope === undefined) return scopes;
  return has(
    changed.filter((_, i) => i !== index),
    scope,
  )
    ? scopes
    : changed;
}

/** The scopes without one; as they are when too few would be left. */
export function removeScope(scopes: readonly Scope[], index: number): readonly Scope[] {
  return scopes.length <= FEWEST_SCOPES ? scopes : scopes.filter((_, i) => i !== index);
}

/**
 * Two scopes at least: the areas of the atlas that are not there yet, at the time of the first, or at `fallback` where
 * none is there. Null when there are enough, or no more to be had.
 */
export function completeScopes(
  scopes: readonly Scope[],
  areas: readonly string[],
  fallback: number | null,
): readonly Scope[] | null {
  if (scopes.length >= FEWEST_SCOPES) return null;
  const [first] = scopes;
  const fiscalYear = first === undefined ? fallback : first.fiscalYear;
  const others = areas.filter((area) => area !== first?.area).map((area) => ({ area, fiscalYear }));
  const completed = [...scopes, ...others].slice(0, COMPLETED_TO);
  return completed.length < FEWEST_SCOPES ? null : completed;
}

/** The same areas, all at one time. */
export function atOneTime(scopes: readonly Scope[], fiscalYear: number | null): readonly Scope[] {
  return scopes.map(({ area }) => ({ area, fiscalYear }));
}
