/** What of a picture is folded away: view graph + expansion → what is not drawn, and the signs that say so. Pure. */
import { shownChips, type ViewBody, type ViewGraph } from '../view-graph.js';
import { partsKey, type Expansion } from './expansion.js';

/** Up to so many bodies a picture is open by itself; of a larger one only the first level is. */
export const ALL_OPEN = 60;

/** A sign at the foot of a card. */
export interface Fold {
  /** What a press on it opens or closes: the body with its roles, or its parts. */
  readonly key: string;
  readonly opens: boolean;
  /** Bodies and relations that are not drawn; of a sign that closes none. */
  readonly bodies: number;
  readonly relations: number;
}

export interface Folding {
  /** Bodies that are not drawn, because one above them is closed. */
  readonly hidden: ReadonlySet<string>;
  /** Bodies of which no role is drawn. */
  readonly bare: ReadonlySet<string>;
  /** Those of the hidden that no place is kept for: nobody has opened them yet. */
  readonly roomless: ReadonlySet<string>;
  /** By id of the body. */
  readonly folds: ReadonlyMap<string, readonly Fold[]>;
}

/** The trees that a picture draws: a body stands under the first of its wholes. */
class Trees {
  readonly #parent = new Map<string, string>();
  readonly #children = new Map<string, string[]>();

  constructor({ bodies }: ViewGraph) {
    const ids = new Set(bodies.map((body) => body.id));
    for (const { id, parents } of bodies) {
      const parent = parents.find((one) => one !== id && ids.has(one));
      if (parent === undefined) continue;
      this.#parent.set(id, parent);
      this.#children.set(parent, [...(this.#children.get(parent) ?? []), id]);
    }
  }

  /** The bodies above one, the nearest first. A ring is gone round once. */
  above(id: string): readonly string[] {
    const path: string[] = [];
    for (let at = this.#parent.get(id); at !== undefined && at !== id && !path.includes(at);) {
      path.push(at);
      at = this.#parent.get(at);
    }
    return path;
  }

  /** The bodies under one, at any depth. */
  below(id: string): readonly string[] {
    const found = new Set<string>();
    const walk = (at: string): void => {
      for (const child of this.#children.get(at) ?? []) {
        if (child === id || found.has(child)) continue;
        found.add(child);
        walk(child);
      }
    };
    walk(id);
    return [...found];
  }
}

/** Whether the parts of a body are open by themselves, `depth` bodies under the head of its tree. */
export function partsOpenAt(bodies: number, depth: number): boolean {
  return bodies <= ALL_OPEN || depth === 0;
}

/** What is folded away, and where signs stand. */
export function foldingOf(view: ViewGraph, expansion: Expansion): Folding {
  const trees = new Trees(view);
  const count = view.bodies.length;
  const isByItself = (id: string): boolean => partsOpenAt(count, trees.above(id).length);
  const isBare = (id: string): boolean => expansion.get(id) === false;
  const isOpen = (id: string): boolean => !isBare(id) && (expansion.get(partsKey(id)) ?? isByItself(id));
  const hasRoom = (id: string): boolean => isByItself(id) || expansion.get(partsKey(id)) === true;
  const hidden = view.bodies.filter(({ id }) => !trees.above(id).every(isOpen)).map(({ id }) => id);
  const isThere = new Set(view.bodies.flatMap(({ id, state }) => (state === 'ghost' ? [] : [id])));
  const folds = view.bodies
    .filter(({ id }) => isThere.has(id))
    .map((body): [string, readonly Fold[]] => {
      const below = trees.below(body.id);
      const bodies = below.filter((id) => isThere.has(id)).length;
      return [
        body.id,
        signs(body, { bodies, hasParts: below.length > 0, isOpen: isOpen(body.id), isBare: isBare(body.id) }),
      ];
    })
    .filter(([, signs]) => signs.length > 0);
  return {
    hidden: new Set(hidden),
    bare: new Set(view.bodies.map(({ id }) => id).filter(isBare)),
    roomless: new Set(hidden.filter((id) => !trees.above(id).every(hasRoom))),
    folds: new Map(folds),
  };
}

interface State {
  readonly bodies: number;
  readonly hasParts: boolean;
  readonly isOpen: boolean;
  readonly isBare: boolean;
}

/** Open: one sign that closes the parts, or the roles where there are none. Then the roles; then all opens at once. */
function signs(body: ViewBody, { bodies, hasParts, isOpen, isBare }: State): readonly Fold[] {
  const { id, groups } = body;
  const relations = groups.flatMap(shownChips).length;
  const closes = (key: string): Fold => ({ key, opens: false, bodies: 0, relations: 0 });
  if (isBare) return [{ key: id, opens: true, bodies: hasParts ? bodies : 0, relations }];
  const roles = groups.length > 0 ? [closes(id)] : [];
  if (!hasParts) return roles;
  return isOpen
    ? [closes(partsKey(id))]
    : [{ key: partsKey(id), opens: true, bodies, relations: 0 }, ...roles];
}

/** What has to be opened so that a thing is drawn: a body, a role of one, or one holder's. */
export function openedFor(
  view: ViewGraph,
  expansion: Expansion,
  selected: string,
): readonly (readonly [key: string, open: boolean | null])[] {
  const body = view.bodies.find(({ id, groups }) => isAbout(id, groups, selected));
  if (!body) return [];
  const { hidden, bare } = foldingOf(view, expansion);
  const trees = new Trees(view);
  const above = hidden.has(body.id) ? trees.above(body.id) : [];
  const isRole = body.id !== selected;
  const byItself = (id: string): true | null =>
    partsOpenAt(view.bodies.length, trees.above(id).length) ? null : true;
  return [
    ...above.flatMap((id) => [[id, null] as const, [partsKey(id), byItself(id)] as const]),
    ...(isRole && bare.has(body.id) ? [[body.id, null] as const] : []),
  ];
}

function isAbout(id: string, groups: ViewBody['groups'], selected: string): boolean {
  if (selected === id || selected.startsWith(`${id}~`)) return true;
  return groups.some((group) => group.chips.some((chip) => chip.edgeId === selected));
}

/** What a press on a sign does: a closed body opens with its parts, which is how it is by itself. */
export function pressed(
  view: ViewGraph,
  { key, opens }: Pick<Fold, 'key' | 'opens'>,
): readonly (readonly [key: string, open: boolean | null])[] {
  const parts = view.bodies.some(({ id, parents }) => id !== key && parents.includes(key));
  if (!opens) return [[key, false]];
  if (key.endsWith('~PARTS')) return [[key, isLarge(view) ? true : null]];
  return parts
    ? [
        [key, null],
        [partsKey(key), isLarge(view) ? true : null],
      ]
    : [[key, null]];
}

function isLarge({ bodies }: ViewGraph): boolean {
  return bodies.length > ALL_OPEN;
}
