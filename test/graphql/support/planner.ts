import { createClient, type ApiClient } from '../../../web/api/client.js';
import { messagesOf } from '../../../web/locales/messages.js';
import type { Locale } from '../../../web/model/era.js';
import type { Answer, Question } from '../../../web/model/questions/question.js';
import { questionById } from '../../../web/model/questions/registry.js';
import { valuesOf } from '../../../web/model/questions/values.js';
import { cellText } from '../../../web/model/table.js';
import type { Options } from '../../../web/model/url.js';

/** An answer to a planner question as a reader sees it. */
export interface Told extends Answer {
  /** The table in words. */
  readonly rows: readonly (readonly string[])[];
  /** One column of it, by the id of the column. @throws Error when there is no such column */
  readonly column: (id: string) => readonly string[];
}

/** Asks the planner questions of a server, as the page does. */
export interface Planner {
  readonly api: ApiClient;
  /** Null when what is asked about is not in the data. */
  ask(id: string, options?: Options, locale?: Locale): Promise<Answer | null>;
  /** @throws Error when what is asked about is not in the data */
  told(id: string, options?: Options, locale?: Locale): Promise<Told>;
}

/** The question with this id. @throws Error when there is none */
export function theQuestion(id: string): Question {
  const question = questionById(id);
  if (question === null) throw new Error(`there is no question ${id}`);
  return question;
}

export function plannerOf(url: string): Planner {
  const api = createClient({ endpoint: `${url}/graphql`, fetch, retryAfter: [] });
  const never = new AbortController().signal;
  const ask: Planner['ask'] = (id, options = {}, locale = 'ja') => {
    const question = theQuestion(id);
    const values = valuesOf(question, options, null);
    return question.ask(api, { values, locale, m: messagesOf(locale) }, never);
  };
  return {
    api,
    ask,
    async told(id, options, locale = 'ja') {
      const answer = await ask(id, options, locale);
      if (answer === null) throw new Error(`${id} asks about something that is not there`);
      const rows = answer.table.rows.map((row) => row.map((cell) => cellText(cell, messagesOf(locale))));
      return { ...answer, rows, column: (column) => rows.map((row) => row[placeOf(answer, column)] ?? '') };
    },
  };
}

function placeOf({ table }: Answer, id: string): number {
  const place = table.columns.findIndex((column) => column.id === id);
  if (place < 0) throw new Error(`there is no column ${id}`);
  return place;
}
