import type {
  Citation,
  Figure,
  FormerName,
  Gap,
  MeetingTally,
  RoleGap,
  Text,
} from '../../server/domain/model.js';
import type { Period } from '../../server/domain/period.js';
import type { Standing } from '../../server/domain/vocabulary.js';
import type { Item } from '../case.js';
import { periodOf } from '../dates.js';
import type { CiteEntry, PeriodEntry } from '../schema.js';

/** The parts of entities and relations, from their entries in checked case files. */

interface TextEntry {
  readonly ja: string;
  readonly en?: string | undefined;
}

export function textOf(entry: TextEntry): Text {
  return { ja: entry.ja, en: entry.en ?? null };
}

export function textOrNull(entry: TextEntry | undefined): Text | null {
  return entry === undefined ? null : textOf(entry);
}

/** The period of an entry that was checked. Throws when it was not. */
export function checkedPeriod(entry: PeriodEntry | undefined): Period {
  const period = periodOf(entry);
  if (period === null) throw new RangeError(`not checked: period ${JSON.stringify(entry)}`);
  return period;
}

/** Citations; one without a standing of its own takes that of the claim. */
export function citationsOf(cite: readonly CiteEntry[], standing: Standing): Citation[] {
  return cite.map((one) =>
    typeof one === 'string'
      ? { passage: one, standing, note: null }
      : { passage: one.passage, standing: one.standing ?? standing, note: textOrNull(one.note) },
  );
}

type Body = Item<'bodies'>;
type FigureEntry = NonNullable<Body['figures']>[number];
type TallyEntry = NonNullable<Body['tallies']>[number];
type FormerNameEntry = NonNullable<Body['formerNames']>[number];
type RoleGapEntry = NonNullable<Body['gaps']>[number];
type GapEntry = NonNullable<Item<'areas'>['gap']>;

export function figureOf({ label, value, unit, standing, cite }: FigureEntry): Figure {
  return { label: textOf(label), value, unit, standing, citations: citationsOf(cite, standing) };
}

export function tallyOf({ fiscalYear, count, standing, basis, cite }: TallyEntry): MeetingTally {
  return { fiscalYear, count, standing, basis: textOrNull(basis), citations: citationsOf(cite, standing) };
}

/** A gap has no standing of its own: its citations take that of what it is said of. */
export function gapOf({ state, reason, cite }: GapEntry, standing: Standing): Gap {
  return { state, reason: textOf(reason), citations: citationsOf(cite, standing) };
}

export function formerNameOf({ name, kana, en, period, standing, cite }: FormerNameEntry): FormerName {
  return {
    name,
    kana: kana ?? null,
    nameEn: en ?? null,
    period: checkedPeriod(period),
    standing,
    citations: citationsOf(cite, standing),
  };
}

export function roleGapOf(entry: RoleGapEntry, standing: Standing): RoleGap {
  return {
    ...gapOf(entry, standing),
    role: entry.role,
    period: checkedPeriod(entry.period),
    forGroup: entry.forGroup ?? false,
  };
}
