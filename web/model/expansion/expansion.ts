/**
 * What somebody opened and closed, of the outline and of the picture: one state for both, and a part of the address.
 * Pure.
 */

/** By key of a body, or of the parts of one (`partsKey`): open or closed. Absent: as it is by itself. */
export type Expansion = ReadonlyMap<string, boolean>;

/** Nothing opened, nothing closed. */
export const UNTOUCHED: Expansion = new Map();

/** The key under which the parts of a body open and close; that of the body with its roles is its id. */
export function partsKey(bodyId: string): string {
  return `${bodyId}~PARTS`;
}

/** The body that a key is about. */
export function bodyOfKey(key: string): string {
  return key.replace(/~PARTS$/, '');
}

const PREFIX = 'body-';
/** So much of it is kept: what was opened or closed last. An address has to stay one that can be mailed. */
const MOST = 480;
const TOKEN = /^(-?)(\.?)([A-Za-z0-9][A-Za-z0-9._:~-]*?)(\*?)$/;

/**
 * The option of an address: `face-to-face,-sakai-council*`. A token is the id of a body without `body-`, an id of
 * another kind after a point; `*` means its parts, `-` before it closed.
 */
export function parseExpansion(text: string | undefined): Expansion {
  const found = new Map<string, boolean>();
  for (const token of (text ?? '').split(',')) {
    const [, closed, whole, name, parts] = TOKEN.exec(token) ?? [];
    if (name === undefined) continue;
    const id = whole === '' ? PREFIX + name : name;
    found.set(parts === '' ? id : partsKey(id), closed === '');
  }
  return found;
}

/** The option that says it; undefined where nothing is opened or closed. */
export function formatExpansion(expansion: Expansion): string | undefined {
  const tokens = [...expansion].map(([key, open]) => {
    const id = bodyOfKey(key);
    const name = id.startsWith(PREFIX) ? id.slice(PREFIX.length) : `.${id}`;
    return `${open ? '' : '-'}${name}${key === id ? '' : '*'}`;
  });
  while (tokens.join(',').length > MOST) tokens.shift();
  return tokens.length === 0 ? undefined : tokens.join(',');
}

/** The expansion after some keys were opened, closed, or (null) left to themselves again. */
export function expanded(
  expansion: Expansion,
  changes: Iterable<readonly [key: string, open: boolean | null]>,
): Expansion {
  const next = new Map(expansion);
  for (const [key, open] of changes) {
    next.delete(key);
    if (open !== null) next.set(key, open);
  }
  return next;
}
