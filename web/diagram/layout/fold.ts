/** What is folded away of a picture: from the view before it is laid out, or from the places after. */
import type { Folding } from '../../model/expansion/folding.js';
import type { ViewGraph } from '../../model/view-graph.js';
import type { SceneDraft } from '../scene.js';

/** The view without bodies that no place is kept for. The relations stay: who is part of whom does not change. */
export function withRoomOnly(view: ViewGraph, { roomless }: Folding): ViewGraph {
  if (roomless.size === 0) return view;
  return { ...view, bodies: view.bodies.filter((body) => !roomless.has(body.id)) };
}

/** The view without all that is folded away: a narrow picture is read downwards and closes up. */
export function unfoldedOnly(view: ViewGraph, { hidden, bare }: Folding): ViewGraph {
  const bodies = view.bodies.filter((body) => !hidden.has(body.id));
  return { ...view, bodies: bodies.map((body) => (bare.has(body.id) ? { ...body, groups: [] } : body)) };
}

/** Takes what is folded away out of a picture; everything else stays where it is. */
export function takeFolded(draft: SceneDraft, { hidden, bare }: Folding): void {
  const isDrawn = (bodyId: string): boolean => !hidden.has(bodyId);
  const isOpen = (bodyId: string): boolean => isDrawn(bodyId) && !bare.has(bodyId);
  keep(draft.boxes, ({ bodyId }) => isDrawn(bodyId));
  for (const list of [draft.frames, draft.rows, draft.spots] as { readonly bodyId: string }[][])
    keep(list, ({ bodyId }) => isOpen(bodyId));
  for (const list of [draft.chips, draft.vacant]) keep(list, ({ bodyId }) => isOpen(bodyId));
  keep(draft.edges, ({ kind, bodyId, otherId }) =>
    kind === 'ROLE' ? isOpen(bodyId) : isDrawn(bodyId) && isDrawn(otherId),
  );
  keep(draft.notes, ({ id }) => isDrawn(id.split('~')[0] ?? id));
}

function keep<T>(list: T[], isKept: (thing: T) => boolean): void {
  list.splice(0, list.length, ...list.filter(isKept));
}
