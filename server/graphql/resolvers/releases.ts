import { BadUserInput } from '../../domain/errors.js';
import { changesSince } from '../../domain/releases/history.js';
import { sortOf, type ChangeSort } from '../../domain/releases/step.js';
import { memberWords, thingWords } from '../../domain/releases/words.js';
import { UNSCOPED } from '../../domain/scope.js';
import type {
  QueryResolvers,
  ReleaseChangeListResolvers,
  ReleaseChangeResolvers,
  ReleaseChangesResolvers,
} from '../generated/resolvers.js';
import type { ReleaseChangeListModel, ReleaseChangesModel } from '../models/releases.js';
import { currentRelease } from '../release.js';
import { pick } from '../text.js';

const RELEASE = /^[0-9a-f]{7,64}$/;
const MOST_ITEMS = 500;

/** The questions of this part of the API. */
export const releasesQuery: QueryResolvers = {
  releaseChanges: async (_, { since }, { reader }) => {
    if (!RELEASE.test(since)) {
      const message = 'since: must be the id of a release, or at least 7 of its first digits, as da6589e';
      throw new BadUserInput(message, { argument: 'since' });
    }
    const [to, steps] = await Promise.all([currentRelease(reader), reader.history()]);
    return { since: changesSince(steps, to.id, since), to };
  },
};

function listOf({ since }: ReleaseChangesModel, sort: ChangeSort): ReleaseChangeListModel | null {
  if (since.state === 'UNKNOWN') return null;
  if (since.state === 'SAME') return { total: 0, changes: [] };
  return {
    total: since.counts[sort],
    changes: since.changes.filter((change) => sortOf(change) === sort),
  };
}

const ReleaseChanges: ReleaseChangesResolvers = {
  state: ({ since }) => since.state,
  from: ({ since }) => since.from,
  to: ({ to }) => ({ it: to, scope: UNSCOPED }),
  added: (model) => listOf(model, 'added'),
  removed: (model) => listOf(model, 'removed'),
  changed: (model) => listOf(model, 'changed'),
  complete: ({ since }) => since.state !== 'KNOWN' || since.complete,
};

const ReleaseChangeList: ReleaseChangeListResolvers = {
  total: ({ total }) => total,
  items: ({ changes }, { first }) => {
    if (first < 1 || first > MOST_ITEMS)
      throw new BadUserInput(`first: must be 1 to ${MOST_ITEMS}`, { argument: 'first' });
    return changes.slice(0, first);
  },
};

const ReleaseChange: ReleaseChangeResolvers = {
  id: ({ id }) => id,
  type: ({ label }) => label,
  label: ({ label }, { locale }) => pick(thingWords(label), locale),
  name: ({ name }, { locale }) => pick(name, locale),
  area: async ({ area }, _, { loaders }) => {
    const it = area === null ? null : await loaders.labelled(area, 'Area');
    return it && { it, scope: UNSCOPED };
  },
  members: ({ members }, { locale }) => memberWords(members).map((words) => pick(words, locale)),
};

/** Its types. */
export const releasesTypes = { ReleaseChange, ReleaseChangeList, ReleaseChanges };
