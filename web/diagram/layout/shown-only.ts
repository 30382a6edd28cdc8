/** What of a view is there in the shown year, for the narrow picture. */
import type { ViewGraph } from '../../model/view-graph.js';

/**
 * The view without the room that other years need. A narrow picture is read from top to bottom, card after card:
 * there the places of other years would be screens of nothing, and nobody sees two of them at once.
 */
export function shownOnly(view: ViewGraph): ViewGraph {
  return {
    ...view,
    bodies: view.bodies.map((body) => ({
      ...body,
      groups:
        body.state === 'ghost'
          ? []
          : body.groups
              .map((group) => ({ ...group, chips: group.chips.filter((chip) => chip.present) }))
              .filter((group) => group.chips.length > 0 || group.state),
    })),
  };
}
