import { groupBy } from '../../server/domain/group.js';
import { problemAt } from '../case.js';
import { periodOf, shareADay } from '../dates.js';
import { relationId } from '../graph/ids.js';
import { whereabouts, type Link, type Rule } from './book.js';

/** What makes two relations the same claim, apart from when it holds. */
function keyOf(link: Link): string {
  const { type, capacity, stage } = link.value;
  return relationId({ type, from: link.from, to: link.to, capacity, stage });
}

/** The same relation is not told twice for the same time; for another time it is another claim. */
export const sameClaim: Rule = (book) =>
  [...groupBy(book.links, keyOf).values()].flatMap((links) =>
    links.slice(1).flatMap((link, i) => {
      const period = periodOf(link.value.period);
      const before = links.slice(0, i + 1).find((other) => {
        const theirs = periodOf(other.value.period);
        return period && theirs && shareADay(period, theirs);
      });
      if (!before) return [];
      const message = `the same ${link.value.type} from '${link.from}' to '${link.to}' stands at ${whereabouts(before)} for the same time`;
      const inside = link.toPath.length > 1 ? link.toPath : link.fromPath;
      return [problemAt(link, inside, message, 'keep one and give it the citations of both')];
    }),
  );
