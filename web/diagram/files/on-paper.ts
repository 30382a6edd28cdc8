/** What of a view stands on paper. Pure. */
import type { Layer } from '../../model/layers.js';
import type { ViewGraph } from '../../model/view-graph.js';
import { shownChips } from '../../model/view-graph.js';
import { shownOnly } from '../layout/shown-only.js';

/**
 * The view without the room that other years, layers that are off and hidden relations keep on the screen: a sheet does
 * not change, so that nothing has to stay in its place. Bodies of other years stay, as boxes.
 */
export function onPaper(view: ViewGraph, layers: ReadonlySet<Layer>): ViewGraph {
  const shown = shownOnly(view);
  return {
    ...shown,
    parts: shown.parts.filter((part) => part.hidden !== true),
    bodies: shown.bodies.map((body) => ({
      ...body,
      groups: body.groups
        .filter((group) => layers.has(group.role))
        .map((group) => ({ ...group, chips: shownChips(group) }))
        .filter((group) => group.chips.length > 0 || group.state)
        .map(({ everState: _, ...group }) => (group.state ? { ...group, everState: group.state } : group)),
    })),
  };
}
