import { groupBy } from '../../server/domain/group.js';
import type { Id } from '../../server/domain/model.js';
import type { RelationType } from '../../server/domain/vocabulary.js';
import { problemAt } from '../case.js';
import type { Problem } from '../problem.js';
import type { Link, Rule } from './book.js';

/** Relations that lead upwards or back in time, and never round. */
const ACYCLIC: readonly RelationType[] = ['PART_OF', 'WITHIN', 'UNIT_OF', 'SUCCEEDS'];

/** Steps of a circle that a message names; the rest is counted. */
const NAMED_STEPS = 12;

/** Relations that go round are told once per circle, at the last of its links in the files. */
export const cycles: Rule = (book) =>
  ACYCLIC.flatMap((type) => {
    const links = book.links.filter((link) => link.value.type === type && link.from !== link.to);
    const order = new Map(links.map((link, i) => [link, i]));
    return circles(links).map((circle) => inWords(type, lastInFiles(circle, order)));
  });

/** One step of the search: a node, and which of the links that leave it comes next. */
interface Step {
  readonly node: Id;
  /** The link by which the search came here; none for the node it began at. */
  readonly by: Link | null;
  next: number;
}

/** Every link that leads back to a node on the way to itself closes a circle. Takes time in proportion to the links. */
function circles(links: readonly Link[]): Link[][] {
  const leaving = groupBy(links, (link) => link.from);
  const found: Link[][] = [];
  const done = new Set<Id>();
  for (const root of leaving.keys()) {
    const way: Step[] = done.has(root) ? [] : [{ node: root, by: null, next: 0 }];
    const onWay = new Map<Id, number>([[root, 0]]);
    for (let top = way.at(-1); top; top = way.at(-1)) {
      const link = leaving.get(top.node)?.[top.next];
      top.next += 1;
      if (!link) {
        done.add(top.node);
        onWay.delete(top.node);
        way.pop();
        continue;
      }
      const back = onWay.get(link.to);
      if (back !== undefined) {
        found.push([...way.slice(back + 1).flatMap((step) => step.by ?? []), link]);
      } else if (!done.has(link.to)) {
        onWay.set(link.to, way.length);
        way.push({ node: link.to, by: link, next: 0 });
      }
    }
  }
  return found;
}

/** The circle turned so that the link that stands last in the files comes last. */
function lastInFiles(circle: readonly Link[], order: ReadonlyMap<Link, number>): Link[] {
  const places = circle.map((link) => order.get(link) ?? 0);
  const after = places.indexOf(Math.max(...places)) + 1;
  return [...circle.slice(after), ...circle.slice(0, after)];
}

function inWords(type: RelationType, circle: readonly Link[]): Problem {
  const last = circle.at(-1);
  if (!last) throw new RangeError('a circle has at least one link');
  const named = circle.slice(0, NAMED_STEPS).map((link) => link.from);
  const rest = circle.length > NAMED_STEPS ? [`${circle.length - NAMED_STEPS} more`] : [];
  const way = [...named, ...rest, last.to].join(' → ');
  return problemAt(
    last,
    last.toPath,
    `${type} goes round in a circle: ${way}`,
    'remove one of these relations',
  );
}
