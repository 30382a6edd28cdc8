/** A part of a view, for a sheet that does not show all of it. Pure. */
import type { ViewBody, ViewGraph } from '../../model/view-graph.js';
import { MEASURES } from '../measures.js';
import { textWidth } from '../layout/context.js';
import type { Scene } from '../scene.js';

const { tag: TAG } = MEASURES;

/**
 * The view with only these bodies: `full` with all that is told of them, `stubs` as bare boxes that stand for what is
 * told on another sheet. A stub has the place of a tag, which `withPages` fills.
 */
export function partView(view: ViewGraph, full: ReadonlySet<string>, stubs: ReadonlySet<string>): ViewGraph {
  const isKept = (id: string): boolean => full.has(id) || stubs.has(id);
  const bodies = view.bodies
    .filter(({ id }) => isKept(id))
    .map((body) => {
      const kept = { ...body, parents: body.parents.filter(isKept) };
      return full.has(body.id) ? kept : stubOf(kept);
    });
  const parts = view.parts.filter(
    ({ bodyId, parentId }) => isKept(bodyId) && isKept(parentId) && (full.has(bodyId) || full.has(parentId)),
  );
  return { ...view, bodies, parts };
}

function stubOf({ succeedsId: _succeeds, meetings: _meetings, ...body }: ViewBody): ViewBody {
  return { ...body, groups: [], state: 'unspoken' };
}

/** Writes on each stub where it is told, as → 3ページ, and gives it back the look that it has there. */
export function withPages(scene: Scene, view: ViewGraph, pages: ReadonlyMap<string, string>): Scene {
  const stateOf = new Map(view.bodies.map(({ id, state }) => [id, state]));
  return {
    ...scene,
    boxes: scene.boxes.map((box) =>
      pages.has(box.bodyId) ? { ...box, state: stateOf.get(box.bodyId) ?? box.state } : box,
    ),
    notes: scene.notes.map((note) => {
      const page = pages.get(note.id.replace(/~tag$/, ''));
      if (page === undefined || note.kind !== 'tag' || !note.ground) return note;
      const width = textWidth([page], note.text.size, note.text.weight) + 2 * TAG.padX;
      return {
        ...note,
        text: { ...note.text, lines: [page] },
        ground: { ...note.ground, x: note.text.x - width / 2, width },
      };
    }),
  };
}
