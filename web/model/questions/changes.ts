import {
  QChangesDocument,
  QUndeterminedDocument,
  type KnownState,
  type QChangesQuery,
  type QUndeterminedQuery,
} from '../../api/generated/operations.js';
import type { Cell } from '../table.js';
import { bodyCell, column, gapCell, list, noneOf, places, standing, text, thing } from './cells.js';
import { tallied } from './names.js';
import { question, type Answer, type Asked, type Picture, type Question, type Values } from './question.js';
import { area, years } from './values.js';

/** What changed between two fiscal years, and what cannot be told. */

function overlay({ area: areaId, from = '', to = '' }: Values): Picture | null {
  return areaId === undefined
    ? null
    : {
        page: 'area',
        area: areaId,
        view: 'changes',
        fiscalYear: null,
        selected: null,
        options: { from, to },
      };
}

/** What is written to have changed. */
export function changed({ changes: found }: QChangesQuery, asked: Asked): Answer {
  const { m } = asked;
  const unspoken = [found.fromState, found.toState].find((state) => state !== 'KNOWN');
  return {
    headline:
      found.changes.length === 0
        ? m.questions.noChange
        : tallied(
            found.changes.map(({ label }) => label),
            m,
          ),
    table: {
      columns: (['change', 'body', 'sentence', 'standing', 'review', 'places', 'note'] as const).map((id) =>
        column(id, m),
      ),
      rows: found.changes.map((change) => [
        text(change.label),
        bodyCell(change.body, asked),
        text(change.sentence),
        standing(change.standing),
        text(change.needsReview ? m.card.needsReview : m.table.no),
        places(change.citations),
        text(change.note),
      ]),
      none: unspoken
        ? noneOf({ state: unspoken, reason: m.questions.notWritten }, m)
        : { state: null, text: m.questions.noChange },
    },
    remarks: [
      m.questions.unchanged(found.unchanged.length),
      ...(found.undetermined.length > 0 ? [m.questions.undetermined(found.undetermined.length)] : []),
    ],
    picture: overlay(asked.values),
  };
}

type Change = QUndeterminedQuery['changes']['undetermined'][number];

function side(
  actors: Change['before'],
  state: KnownState,
  { forGroup }: Change,
  areaId: string | null,
  asked: Asked,
): Cell {
  if (actors.length > 0) return list(actors.map((actor) => thing(actor, areaId, asked)));
  return state === 'KNOWN' ? text(asked.m.questions.written) : gapCell(state, { forGroup });
}

/** Of what it cannot be told whether it changed. */
export function undetermined({ changes: found }: QUndeterminedQuery, asked: Asked): Answer {
  const { m, values } = asked;
  const areaId = values.area ?? null;
  return {
    headline:
      found.undetermined.length === 0
        ? m.questions.allTold
        : m.questions.undetermined(found.undetermined.length),
    table: {
      columns: (['change', 'body', 'before', 'after', 'note', 'places'] as const).map((id) => column(id, m)),
      rows: found.undetermined.map((change) => [
        text(change.label),
        bodyCell(change.body, asked),
        side(change.before, change.beforeState, change, areaId, asked),
        side(change.after, change.afterState, change, areaId, asked),
        text(change.note),
        places(change.citations),
      ]),
      none: { state: null, text: m.questions.allTold },
    },
    remarks: [],
    picture: overlay(values),
  };
}

export const changeQuestions: readonly Question[] = [
  question({
    id: 'changes-between-years',
    group: 'changes',
    sentence: {
      ja: '{area}の会議体は、{from}から{to}にかけて何が変わったか',
      en: 'What changed in the bodies of {area} from {from} to {to}?',
    },
    parameters: [area('area-sakai-chiku'), ...years('2012', '2013')],
    document: QChangesDocument,
    variables: (values, locale) => ({
      area: values.area ?? '',
      from: Number(values.from),
      to: Number(values.to),
      locale,
    }),
    answer: changed,
  }),
  question({
    id: 'undetermined-changes',
    group: 'changes',
    sentence: {
      ja: '{area}で{from}から{to}にかけて、変わったかどうか判断できないのは何か',
      en: 'Of what in {area} can a change from {from} to {to} not be told?',
    },
    parameters: [area('area-sakai-chiku'), ...years('2012', '2013')],
    document: QUndeterminedDocument,
    variables: (values, locale) => ({
      area: values.area ?? '',
      from: Number(values.from),
      to: Number(values.to),
      locale,
    }),
    answer: undetermined,
  }),
];
