import { RELATION_ENDS, type NodeLabel } from '../../server/domain/vocabulary.js';
import { problemAt } from '../case.js';
import type { Problem } from '../problem.js';
import type { Book, Link, Rule } from './book.js';

type Side = 'from' | 'to';
type Ends = Readonly<Record<Side, readonly NodeLabel[]>>;

/** Either end of a relation has a label that may stand there. */
export const endLabels: Rule = (book) =>
  book.links.flatMap((link) => [...wrongEnd(book, link, 'from'), ...wrongEnd(book, link, 'to')]);

function wrongEnd(book: Book, link: Link, side: Side): Problem[] {
  const ends: Ends = RELATION_ENDS[link.value.type];
  const id = link[side];
  const label = book.byId.get(id)?.label;
  if (label === undefined || ends[side].includes(label)) return [];
  const other = book.byId.get(side === 'from' ? link.to : link.from)?.label;
  const opposite: Side = side === 'from' ? 'to' : 'from';
  const turned = other !== undefined && ends[side].includes(other) && ends[opposite].includes(label);
  const message = `'${id}' is of the label ${label}, which cannot stand at the '${side}' of ${link.value.type}`;
  const fix = turned ? "swap 'from' and 'to'" : `what may stand there: ${ends[side].join(', ')}`;
  return [problemAt(link, side === 'from' ? link.fromPath : link.toPath, message, fix)];
}

/** Nothing is related to itself. */
export const selfLoops: Rule = (book) =>
  book.links.flatMap((link) =>
    link.from === link.to
      ? [problemAt(link, link.toPath, `'${link.to}' is related to itself`, 'correct one of the two ends')]
      : [],
  );
