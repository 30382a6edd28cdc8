/** What changed since an earlier year, as the explorer marks it. The API judges it; nothing is compared here. */
import type { ChangesQuery, ExplorerAreaQuery, ExplorerYearQuery } from '../../api/generated/operations.js';
import type { Messages } from '../../locales/ja.js';
import { CHANGE_CLASSES, classCounts, type ChangeClass } from '../changes/classes.js';
import { factsOf } from '../changes/facts.js';
import { changesOverlay } from '../changes/overlay.js';
import type { ChangesOverlay, Marking } from '../overlay.js';
import type { ViewGraph } from '../view-graph.js';

/** The marks of a picture, of its outline, and how many there are of each kind. */
export interface SinceScene {
  readonly overlay: ChangesOverlay;
  /** Kinds of which there is something, in the order of the legend; what goes on is not counted. */
  readonly counts: readonly { readonly name: ChangeClass; readonly count: number }[];
  /** By id of a body, or of the role of one (`groupId`). */
  readonly marks: ReadonlyMap<string, Marking>;
}

interface SinceInput {
  readonly area: ExplorerAreaQuery;
  readonly graph: ViewGraph;
  readonly year: ExplorerYearQuery;
  readonly answer: ChangesQuery;
  readonly m: Messages;
}

/** What goes on needs no mark where the roles speak. */
const QUIET: ReadonlySet<ChangeClass> = new Set(['UNCHANGED']);

/** Reads the answer for the two years. */
export function sinceScene({ area, graph, year, answer, m }: SinceInput): SinceScene {
  const set = answer.changes;
  const successionId = (later: string, earlier: string): string | null =>
    area.union.edges.find(
      ({ type, source, target }) => type === 'SUCCEEDS' && source === later && target === earlier,
    )?.id ?? null;
  const facts = { before: factsOf(answer.before), after: factsOf(year.now) };
  const overlay = changesOverlay({ set, graph, ...facts, successionId, m }, QUIET, true);
  const counts = classCounts(set);
  return {
    overlay: { ...overlay, signsOnly: true },
    counts: CHANGE_CLASSES.filter((name) => !QUIET.has(name))
      .map((name) => ({ name, count: counts.get(name) ?? 0 }))
      .filter(({ count }) => count > 0),
    marks: new Map([...overlay.bodies, ...overlay.groups]),
  };
}
