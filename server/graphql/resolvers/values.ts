import { periodLabel } from '../../domain/period-label.js';
import type {
  FigureResolvers,
  GapResolvers,
  MeetingTallyResolvers,
  PeriodResolvers,
} from '../generated/resolvers.js';
import { scoped } from '../model.js';
import { pick, pickOrNull } from '../text.js';

export const Period: PeriodResolvers = {
  label: (period, { locale }) => pick(periodLabel(period), locale),
};

export const Figure: FigureResolvers = {
  label: ({ it }, { locale }) => pick(it.label, locale),
  value: ({ it }) => it.value,
  unit: ({ it }) => it.unit,
  standing: ({ it }) => it.standing,
  citations: ({ it, scope }) => scoped(it.citations, scope),
};

export const MeetingTally: MeetingTallyResolvers = {
  fiscalYear: ({ it }) => it.fiscalYear,
  count: ({ it }) => it.count,
  standing: ({ it }) => it.standing,
  basis: ({ it }, { locale }) => pickOrNull(it.basis, locale),
  citations: ({ it, scope }) => scoped(it.citations, scope),
};

export const Gap: GapResolvers = {
  state: ({ it }) => it.state,
  reason: ({ it }, { locale }) => pick(it.reason, locale),
  forGroup: ({ it }) => it.forGroup,
  citations: ({ it, scope }) => scoped(it.citations, scope),
};
