import type { ApiClient } from '../../api/client.js';
import type { TypedDocumentString } from '../../api/generated/operations.js';
import type { Messages } from '../../locales/ja.js';
import type { Locale } from '../era.js';
import type { Table } from '../table.js';
import type { OptionKey, ViewState } from '../url.js';

/** What a saved question is. */

/** The groups of the list, in their order. */
export const GROUPS = [
  'who',
  'changes',
  'compare',
  'path',
  'meetings',
  'work',
  'evidence',
  'search',
] as const;
export type Group = (typeof GROUPS)[number];

/** What is chosen: an area, areas side by side, a fiscal year, a body, an organisation, anyone, or words. */
export type ParameterKind = 'area' | 'areas' | 'year' | 'body' | 'organization' | 'actor' | 'text';

export interface Parameter {
  /** Its name in the address and in the sentence. */
  readonly key: OptionKey;
  readonly kind: ParameterKind;
  /** What is asked when the address says nothing: chosen so that the answer is telling. */
  readonly initial: string;
  /** Whether it may be left open: any year, all areas. */
  readonly open: boolean;
}

/** What the value of an open parameter is called in an address. */
export const ANY = 'any';

/** The value of every parameter of a question. */
export type Values = Readonly<Partial<Record<OptionKey, string>>>;

/** With what words and values an answer is told. */
export interface Asked {
  readonly values: Values;
  readonly locale: Locale;
  readonly m: Messages;
}

/** The view that shows an answer as a picture; language and colours are those of the page. */
export type Picture = Pick<ViewState, 'page' | 'area' | 'view' | 'fiscalYear' | 'selected' | 'options'>;

export interface Answer {
  /** The answer in a line. */
  readonly headline: string;
  readonly table: Table;
  /** What a reader has to know beside the table. */
  readonly remarks: readonly string[];
  readonly picture: Picture | null;
}

interface Spec<TResult, TVariables extends object> {
  /** Stable for ever: it stands in addresses. */
  readonly id: string;
  readonly group: Group;
  /** In each language, with the parameters by name in braces. */
  readonly sentence: Readonly<Record<Locale, string>>;
  readonly parameters: readonly Parameter[];
  readonly document: TypedDocumentString<TResult, TVariables>;
  readonly variables: (values: Values, locale: 'JA' | 'EN') => TVariables;
  /** Null when what is asked about is not in the data, or not at that time. */
  readonly answer: (result: TResult, asked: Asked) => Answer | null;
}

/** A saved question, whatever the types of its document. */
export interface Question extends Omit<Spec<never, never>, 'document' | 'variables' | 'answer'> {
  readonly operation: string;
  /** Its GraphQL. */
  readonly text: string;
  variables(values: Values, locale: 'JA' | 'EN'): object;
  /** Asks a client and tells the answer. @throws what the client throws */
  ask(api: ApiClient, asked: Asked, signal: AbortSignal): Promise<Answer | null>;
}

/** Closes a question over the types of its document. */
export function question<TResult, TVariables extends object>(spec: Spec<TResult, TVariables>): Question {
  const { document, variables, answer, ...rest } = spec;
  return {
    ...rest,
    operation: document.name,
    text: document.text,
    variables,
    async ask(api, asked, signal) {
      const locale = asked.locale === 'en' ? 'EN' : 'JA';
      return answer(await api.query(document, variables(asked.values, locale), signal), asked);
    },
  };
}

const MOST_AREAS = 6;

/** The ids of areas side by side; the years of a comparison's address are left out. */
export function areaIds(value: string | undefined): readonly string[] {
  const ids = (value ?? '').split(',').map((part) => part.split('@')[0]?.trim() ?? '');
  return ids.filter(Boolean).slice(0, MOST_AREAS);
}
