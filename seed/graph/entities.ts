import type { DomainNode, FormerName, PassageNode } from '../../server/domain/model.js';
import { compareText } from '../../server/domain/order.js';
import { UNSTATED_PERIOD } from '../../server/domain/period.js';
import type { Precision } from '../../server/domain/vocabulary.js';
import type { CaseEntry, Item } from '../case.js';
import { dateSpan } from '../dates.js';
import {
  checkedPeriod,
  citationsOf,
  figureOf,
  formerNameOf,
  gapOf,
  roleGapOf,
  tallyOf,
  textOf,
  textOrNull,
} from './claims.js';

type EntityEntry = Exclude<CaseEntry, { section: 'relations' }>;

/** What the entries of all sections but lessons share. */
function shared(entry: Item<'posts'>) {
  return {
    id: entry.id,
    name: entry.name,
    kana: entry.kana ?? null,
    nameEn: entry.en ?? null,
    aliases: entry.aliases ?? [],
    period: checkedPeriod(entry.period),
    standing: entry.standing,
    citations: citationsOf(entry.cite, entry.standing),
  };
}

interface Day {
  readonly on: string | null;
  readonly precision: Precision | null;
}

function day(text: string | undefined): Day {
  const span = text === undefined ? null : dateSpan(text);
  return { on: span?.first ?? null, precision: span?.precision ?? null };
}

function meeting(value: Item<'meetings'>): DomainNode {
  const held = day(value.held);
  const lasted = value.period ?? (value.held === undefined ? undefined : { during: value.held });
  return {
    ...shared(value),
    // A session is there on the day it is held and on no other.
    period: checkedPeriod(lasted),
    label: 'Meeting',
    ordinal: value.ordinal ?? null,
    heldOn: held.on,
    heldOnPrecision: held.precision,
    attendance: value.attendance ?? null,
    agenda: (value.agenda ?? []).map(textOf),
    figures: (value.figures ?? []).map(figureOf),
  };
}

/** Earliest first: the ends are known, and no two names share a day. */
function byEnd(a: FormerName, b: FormerName): number {
  return compareText(a.period.to ?? '', b.period.to ?? '');
}

function body(value: Item<'bodies'>): DomainNode {
  return {
    ...shared(value),
    label: 'Body',
    kind: value.kind,
    functions: value.functions ?? [],
    purpose: textOrNull(value.purpose),
    tallies: (value.tallies ?? []).map(tallyOf),
    figures: (value.figures ?? []).map(figureOf),
    gaps: (value.gaps ?? []).map((gap) => roleGapOf(gap, value.standing)),
    formerNames: (value.formerNames ?? []).map(formerNameOf).sort(byEnd),
    years: [],
  };
}

function lesson({ id, summary, period, standing, cite }: Item<'lessons'>): DomainNode {
  return {
    id,
    name: summary.ja,
    kana: null,
    nameEn: summary.en ?? null,
    aliases: [],
    period: checkedPeriod(period),
    standing,
    citations: citationsOf(cite, standing),
    label: 'Lesson',
    summary: textOf(summary),
  };
}

/** A passage is the evidence itself and cites nothing. */
function passage(value: Item<'sources'>['passages'][number], source: string): PassageNode {
  return {
    id: value.id,
    name: value.locator,
    kana: null,
    nameEn: value.en ?? null,
    aliases: [],
    period: UNSTATED_PERIOD,
    standing: 'STATED',
    citations: [],
    label: 'Passage',
    kind: value.kind,
    source,
    locator: value.locator,
    locatorEn: value.en ?? null,
    reviewed: value.reviewed ?? true,
  };
}

function source(value: Item<'sources'>): DomainNode[] {
  const published = day(value.published);
  const self: DomainNode = {
    ...shared(value),
    label: 'Source',
    publisher: value.publisher ?? null,
    publishedOn: published.on,
    publishedOnPrecision: published.precision,
    url: value.url ?? null,
  };
  return [self, ...value.passages.map((one) => passage(one, value.id))];
}

/** The nodes that an entry stands for: one, and for a source its passages as well. `years` are derived later. */
export function nodesOf(entry: EntityEntry): DomainNode[] {
  switch (entry.section) {
    case 'areas': {
      const { kind, code, collective, gap, standing } = entry.value;
      return [
        {
          ...shared(entry.value),
          label: 'Area',
          kind,
          code: code ?? null,
          collective: collective ?? false,
          gap: gap === undefined ? null : gapOf(gap, standing),
        },
      ];
    }
    case 'organizations': {
      const { kind, collective } = entry.value;
      return [{ ...shared(entry.value), label: 'Organization', kind, collective: collective ?? false }];
    }
    case 'bodies':
      return [body(entry.value)];
    case 'posts':
      return [{ ...shared(entry.value), label: 'Post' }];
    case 'professions':
      return [{ ...shared(entry.value), label: 'Profession' }];
    case 'meetings':
      return [meeting(entry.value)];
    case 'activities': {
      const { kind, targets, method, figures } = entry.value;
      return [
        {
          ...shared(entry.value),
          label: 'Activity',
          kind,
          targets: (targets ?? []).map(textOf),
          method: textOrNull(method),
          figures: (figures ?? []).map(figureOf),
          years: [],
        },
      ];
    }
    case 'outputs': {
      const completed = day(entry.value.completed);
      return [
        {
          ...shared(entry.value),
          label: 'Output',
          completedOn: completed.on,
          completedOnPrecision: completed.precision,
        },
      ];
    }
    case 'programmes':
      return [{ ...shared(entry.value), label: 'Programme' }];
    case 'initiatives':
      return [{ ...shared(entry.value), label: 'Initiative', symbol: entry.value.symbol }];
    case 'lessons':
      return [lesson(entry.value)];
    case 'sources':
      return source(entry.value);
  }
}
