import { QSearchDocument, type QFoundFragment, type QSearchQuery } from '../../api/generated/operations.js';
import type { Cell } from '../table.js';
import { column, list, text, thing } from './cells.js';
import { question, type Answer, type Asked, type Question } from './question.js';
import { text as words } from './values.js';

type Found = QFoundFragment['edges'][number]['node'];

function areasOf(node: Found): readonly { readonly id: string; readonly name: string }[] {
  if ('areas' in node) return node.areas;
  if (node.__typename === 'Area') return [node];
  return 'area' in node && node.area ? [node.area] : [];
}

/** Kinds that a chart can show. */
const SHOWN: ReadonlySet<string> = new Set(['Body', 'Organization', 'Activity']);

function nameCell(node: Found, asked: Asked): Cell {
  const [area] = areasOf(node);
  if (area && SHOWN.has(node.__typename)) return thing(node, area.id, asked);
  return text(node.name);
}

/** What has a word, an abbreviation or a reading in one of its names. */
export function found({ search: { totalCount, edges } }: QSearchQuery, asked: Asked): Answer {
  const { m } = asked;
  return {
    headline: totalCount === 0 ? m.questions.noHit : m.questions.hits(totalCount),
    table: {
      columns: (['name', 'type', 'matched', 'area'] as const).map((id) => column(id, m)),
      rows: edges.map(({ node, matched }) => [
        nameCell(node, asked),
        text(m.questions.type[node.__typename]),
        text(matched),
        list(areasOf(node).map(({ name }) => text(name))),
      ]),
      none: { state: null, text: m.questions.noHit },
    },
    remarks: totalCount > edges.length ? [m.questions.firstOnly(edges.length)] : [],
    picture: null,
  };
}

export const searchQuestions: readonly Question[] = [
  question({
    id: 'find-by-abbreviation',
    group: 'search',
    sentence: {
      ja: '略称や読みの「{text}」で見つかるのは何か',
      en: 'What is found by the abbreviation or reading ‘{text}’?',
    },
    parameters: [words('包括')],
    document: QSearchDocument,
    variables: (values, locale) => ({ text: values.text ?? '', locale }),
    answer: found,
  }),
];
