import { kindLabel } from '../../analysis/changes/words/kinds.js';
import { changesOf } from '../changes.js';
import type {
  ChangeResolvers,
  ChangeSetResolvers,
  FormerNameResolvers,
  QueryResolvers,
} from '../generated/resolvers.js';
import { requireActor, scoped } from '../model.js';
import type { ChangeModel, ChangeSetModel } from '../models/changes.js';
import { currentRelease } from '../release.js';
import { nameIn, pick, pickOrNull } from '../text.js';

/** The questions of this part of the API. */
export const changesQuery: QueryResolvers = {
  changes: (_, { area, from, to }, { loaders }) => changesOf(area, from, to, loaders),
};

/** Each of a list of changes, with both years. */
function listed(changes: ChangeSetModel['it']['changes'], { scope, earlier }: ChangeSetModel): ChangeModel[] {
  return changes.map((it) => ({ it, scope, earlier }));
}

const ChangeSet: ChangeSetResolvers = {
  area: ({ it, scope }) => ({ it: it.area, scope }),
  from: ({ it }) => it.from,
  to: ({ it }) => it.to,
  fromState: ({ it }) => it.fromState,
  toState: ({ it }) => it.toState,
  changes: (set) => listed(set.it.changes, set),
  unchanged: ({ it, scope }) =>
    scoped(
      it.unchanged.map(({ body }) => body),
      scope,
    ),
  undetermined: (set) => listed(set.it.undetermined, set),
  release: async ({ scope }, _, { reader }) => ({ it: await currentRelease(reader), scope }),
};

const Change: ChangeResolvers = {
  id: ({ it }) => it.id,
  kind: ({ it }) => it.kind,
  label: ({ it }, { locale }) => pick(kindLabel(it.kind), locale),
  body: ({ it, scope, earlier }) => ({ it: it.record.body, scope: it.year === 'after' ? scope : earlier }),
  predecessor: ({ it, earlier }) => it.predecessor && { it: it.predecessor, scope: earlier },
  role: ({ it }) => it.role,
  before: ({ it, earlier }) => it.before.map((holder) => requireActor(holder, earlier)),
  after: ({ it, scope }) => it.after.map((holder) => requireActor(holder, scope)),
  beforeState: ({ it }) => it.beforeState,
  afterState: ({ it }) => it.afterState,
  forGroup: ({ it }) => it.forGroup,
  nameBefore: ({ it }, { locale }) => it.nameBefore && nameIn(it.nameBefore, locale),
  nameAfter: ({ it }, { locale }) => it.nameAfter && nameIn(it.nameAfter, locale),
  partOfBefore: ({ it, earlier }) => scoped(it.partOfBefore, earlier),
  partOfAfter: ({ it, scope }) => scoped(it.partOfAfter, scope),
  sentence: ({ it }, { locale }) => pick(it.sentence, locale),
  needsReview: ({ it }) => it.needsReview,
  standing: ({ it }) => it.standing,
  note: ({ it }, { locale }) => pickOrNull(it.note, locale),
  citations: ({ it, scope }) => scoped(it.citations, scope),
};

const FormerName: FormerNameResolvers = {
  name: ({ it }, { locale }) => nameIn(it, locale),
  period: ({ it }) => it.period,
  standing: ({ it }) => it.standing,
  citations: ({ it, scope }) => scoped(it.citations, scope),
};

/** Its types. */
export const changesTypes = { Change, ChangeSet, FormerName };
