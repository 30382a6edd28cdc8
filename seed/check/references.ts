import type { Id } from '../../server/domain/model.js';
import { problemAt, type Located, type Path } from '../case.js';
import { nearest } from '../nearest.js';
import type { NodeLabel } from '../../server/domain/vocabulary.js';
import { claimsOf } from './claims.js';
import type { Book, Rule } from './book.js';

/** Ids for which the nearest known one is looked up; to compare more would take long and help nobody. */
const MAX_GUESSES = 100;

/** Every id that is named is given to something. */
export const danglingIds: Rule = (book) => {
  const unknown = [...endsOf(book), ...citedIn(book)].filter(
    ({ id }) => !book.byId.has(id) && !book.lost.has(id),
  );
  return unknown.map(({ entry, path, id, label }, i) => {
    const near = i < MAX_GUESSES ? nearest(id, idsOf(book, label)) : null;
    const fix = near ? `did you mean '${near}'?` : 'add it, or correct the id';
    return problemAt(entry, path, `nothing has the id '${id}'`, fix);
  });
};

/** A place that names an id. */
interface Named {
  readonly entry: Located<unknown>;
  readonly path: Path;
  readonly id: Id;
  /** The label that it must have; null when the type of a relation says which. */
  readonly label: NodeLabel | null;
}

/** The ids at the ends of all links, each place once: a list's item stands in several pairs. */
function endsOf(book: Book): Iterable<Named> {
  const ends = new Map<string, Named>();
  for (const link of book.links) {
    for (const [path, id] of [
      [link.fromPath, link.from],
      [link.toPath, link.to],
    ] as const) {
      ends.set(JSON.stringify([link.case.file, link.path, path]), { entry: link, path, id, label: null });
    }
  }
  return ends.values();
}

function citedIn(book: Book): Named[] {
  return claimsOf(book).flatMap((claim) =>
    claim.value.cite.map((one, i) => ({
      entry: claim,
      path: typeof one === 'string' ? ['cite', i] : ['cite', i, 'passage'],
      id: typeof one === 'string' ? one : one.passage,
      label: 'Passage' as const,
    })),
  );
}

function idsOf(book: Book, label: NodeLabel | null): Id[] {
  const entities = [...book.byId.values()];
  return entities
    .filter((entity) => label === null || entity.label === label)
    .map((entity) => entity.value.id);
}
