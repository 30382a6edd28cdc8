import type { Standing } from '../../api/generated/operations.js';
import type { Messages } from '../../locales/ja.js';
import type { Locale } from '../era.js';
import type { Layer } from '../layers.js';

/** What the drawer shows of one selected thing, in the order in which it is read. Words are already chosen. */
export interface CardModel {
  /** What sort of thing it is, in a word. */
  readonly kind: string;
  /** What it stands under or belongs to; empty when nothing. */
  readonly context: string;
  readonly title: string;
  readonly collective: boolean;
  readonly facts: readonly CardFact[];
  readonly sections: readonly CardSection[];
  readonly sources: readonly CardSource[];
  /** What is cited when the card is cited as a whole; null for what claims nothing itself. */
  readonly claim: CardClaim | null;
  /** Claims of the thing that the card has no room for. */
  readonly more: number;
}

/** What a card says as a whole. */
export interface CardClaim {
  readonly sentence: string;
  readonly standing: Standing;
  /** When it holds, in words; null where no time is told. */
  readonly basis: string | null;
  readonly note: string | null;
}

/** A labelled line at the head. */
export interface CardFact {
  readonly label: string;
  readonly text: string;
  /** Id of what the text names, when it can be selected. */
  readonly selects: string | null;
  /** Id of the claim that the badge is of, when it can be selected. */
  readonly claim: string | null;
  readonly standing: Standing | null;
  readonly cites: readonly number[];
  readonly note: string | null;
  readonly bar: readonly PeriodCell[] | null;
  /** What the source leaves open about it. */
  readonly open: string | null;
}

/** One fiscal year of a period. `open` is a year of which nothing is said, before or after those that are. */
export interface PeriodCell {
  readonly fiscalYear: number;
  readonly fill: 'none' | 'solid' | 'open';
}

export interface CardSection {
  readonly id: string;
  readonly heading: string;
  readonly role: Layer | null;
  readonly count: number | null;
  /** For when it is told. */
  readonly when: string;
  readonly gap: CardGap | null;
  readonly lines: readonly CardLine[];
  readonly warning: { readonly title: string; readonly text: string } | null;
}

/** Why nothing is told. */
export interface CardGap {
  readonly state: string;
  readonly forGroup: boolean;
  readonly reason: string | null;
  readonly cites: readonly number[];
}

export interface CardLine {
  readonly text: string;
  /** The number or name that matters in it. */
  readonly strong: string;
  /** For when it is told, where that is not the time of the section. */
  readonly when: string;
  readonly selects: string | null;
  /** Id of the claim that the badge is of, when the text leads elsewhere. */
  readonly claim: string | null;
  readonly collective: boolean;
  readonly standing: Standing | null;
  readonly cites: readonly number[];
  /** Of lesser rank: another year, an explanation. */
  readonly sub: boolean;
  readonly note: string | null;
  readonly gap: string | null;
  readonly details: readonly CardDetail[];
}

/** A run of lines that opens under a line. */
export interface CardDetail {
  readonly heading: string;
  readonly lines: readonly CardLine[];
}

/** A cited place, numbered from 1 in the order of first use. */
export interface CardSource {
  readonly number: number;
  readonly passage: string;
  readonly locator: string;
  readonly source: {
    readonly id: string;
    readonly title: string;
    readonly publisher: string | null;
    readonly published: string;
    readonly url: string | null;
  };
  /** False where our extract lacks the place. */
  readonly reviewed: boolean;
  /** Our notes on reading it. */
  readonly notes: readonly string[];
}

/** What a card is written in and for. */
export interface CardContext {
  readonly m: Messages;
  readonly locale: Locale;
  /** The area that is shown. */
  readonly areaId: string | null;
  readonly fiscalYear: number | null;
  /** The day of that year that is shown, ISO 8601; without one it is the whole year. */
  readonly day?: string | null;
  /** Fiscal years of the time line. */
  readonly years: readonly number[];
  /** In how many places and bodies of the picture an organisation stands. */
  placesOf(holderId: string): { readonly places: number; readonly bodies: number };
}

/** A line with nothing but what is given. */
export function line(parts: Partial<CardLine>): CardLine {
  return {
    text: '',
    strong: '',
    when: '',
    selects: null,
    claim: null,
    collective: false,
    standing: null,
    cites: [],
    sub: false,
    note: null,
    gap: null,
    details: [],
    ...parts,
  };
}

/** A fact with nothing but what is given. */
export function fact(label: string, text: string, parts: Partial<CardFact> = {}): CardFact {
  return {
    label,
    text,
    selects: null,
    claim: null,
    standing: null,
    cites: [],
    note: null,
    bar: null,
    open: null,
    ...parts,
  };
}

/** A section with nothing but what is given. */
export function section(id: string, heading: string, parts: Partial<CardSection> = {}): CardSection {
  return { id, heading, role: null, count: null, when: '', gap: null, lines: [], warning: null, ...parts };
}

/** A card with nothing but what is given. */
export function card(kind: string, title: string, parts: Partial<CardModel> = {}): CardModel {
  return {
    kind,
    title,
    context: '',
    collective: false,
    facts: [],
    sections: [],
    sources: [],
    claim: null,
    more: 0,
    ...parts,
  };
}
