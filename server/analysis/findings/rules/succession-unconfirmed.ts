import { citeOr } from '../evidence.js';
import { eachBody } from '../reading.js';
import type { FindingRule } from '../types.js';
import { inBoth, sentences, SILENT } from '../words.js';

/** A succession that we concluded and that somebody who knows should confirm. */
export const successionUnconfirmed: FindingRule = {
  id: 'succession-unconfirmed',
  severity: 'NOTICE',
  local: true,
  wholeTextOnly: false,
  title: { ja: '確かめたい後継', en: 'Succession to be confirmed' },
  description: {
    ja: '前の会議体を継いだとみられるが、そうは書かれていない会議体。知る人に確かめる必要がある。',
    en: 'Bodies taken to succeed an earlier one although the source does not say so. Somebody who knows should confirm it.',
  },
  find: eachBody(({ body, predecessors }, { nameOf }) =>
    predecessors
      .filter(({ relation }) => relation.needsReview)
      .map(({ relation, node }) => {
        const [later, earlier] = [nameOf(body), nameOf(node)];
        return {
          key: [body.id, node.id],
          sentence: sentences(
            {
              ja: `${later.ja}は${earlier.ja}を継ぐものとみたが、確かめられていない。`,
              en: `${later.en} is taken to succeed ${earlier.en}; this is not confirmed.`,
            },
            relation.note === null ? SILENT : inBoth(relation.note),
          ),
          about: [body, node],
          citations: citeOr(relation.citations, body.citations),
        };
      }),
  ),
};
