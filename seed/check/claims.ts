import type { Standing } from '../../server/domain/vocabulary.js';
import type { CaseEntry, Located, Path } from '../case.js';
import type { CiteEntry } from '../schema.js';
import type { Book } from './book.js';

/** Something that is claimed and cited: an entity, a relation, a figure, a tally, a former name or a gap. */
export interface Claim {
  readonly standing: Standing;
  readonly cite: readonly CiteEntry[];
  /** Whether the claim itself says why it is made, beside its citations. */
  readonly explained: boolean;
}

interface Inner {
  readonly standing?: Standing | undefined;
  readonly cite: readonly CiteEntry[];
  readonly basis?: unknown;
  readonly reason?: unknown;
}

/** Claims inside an entity. A gap has no standing of its own: it shares that of what it is said of. */
function innerClaims(entry: Exclude<CaseEntry, { section: 'relations' }>): [Path, Inner][] {
  const list = (key: string, items: readonly Inner[] | undefined): [Path, Inner][] =>
    (items ?? []).map((item, i) => [[key, i], item]);
  switch (entry.section) {
    case 'areas':
      return entry.value.gap ? [[['gap'], entry.value.gap]] : [];
    case 'bodies': {
      const { tallies, figures, formerNames, gaps } = entry.value;
      return [
        ...list('tallies', tallies),
        ...list('figures', figures),
        ...list('formerNames', formerNames),
        ...list('gaps', gaps),
      ];
    }
    case 'meetings':
    case 'activities':
      return list('figures', entry.value.figures);
    default:
      return [];
  }
}

/** Every claim of the book, with its place. */
export function claimsOf(book: Book): Located<Claim>[] {
  return book.cases.flatMap((file) =>
    file.entries.flatMap((entry) => {
      const path: Path = [entry.section, entry.index];
      const { standing, cite } = entry.value;
      if (entry.section === 'relations') {
        return [{ case: file, path, value: { standing, cite, explained: entry.value.note !== undefined } }];
      }
      // A recommendation of the source is what a lesson is: its summary says all there is to say.
      const explained = entry.section === 'lessons' && standing === 'RECOMMENDED';
      const inner = innerClaims(entry).map(([inside, claim]) => ({
        case: file,
        path: [...path, ...inside],
        value: {
          standing: claim.standing ?? standing,
          cite: claim.cite,
          explained: claim.basis !== undefined || claim.reason !== undefined,
        },
      }));
      return [{ case: file, path, value: { standing, cite, explained } }, ...inner];
    }),
  );
}
