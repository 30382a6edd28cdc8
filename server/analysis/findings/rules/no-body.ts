import type { AreaNode, Gap } from '../../../domain/model.js';
import type { GapState } from '../../../domain/vocabulary.js';
import { citeOr } from '../evidence.js';
import { NOT_AT_HAND } from '../reading.js';
import type { FindingRule, Found } from '../types.js';
import { inBoth, sentences, SILENT, whenWords, type Words } from '../words.js';

/** An area of which the sources were read, and in which they name no body. Where our text lacks a part, that is said. */
export const noBody: FindingRule = {
  id: 'no-body',
  severity: 'NOTICE',
  local: true,
  wholeTextOnly: false,
  title: { ja: '会議体の記載がない地域', en: 'Areas without a stated body' },
  description: {
    ja: '取組などは書かれているが、会議体が出てこない地域。会議体がないことは意味しない。',
    en: 'Areas of which something is written, and no body. It does not mean that there is none.',
  },
  find: ({ areas, withoutBodies, snapshot }) =>
    areas.flatMap((area) =>
      area.gap === null || !withoutBodies.has(area.id) ? [] : look(area, area.gap, whenWords(snapshot.scope)),
    ),
};

function look(area: AreaNode, { state, reason, citations }: Gap, when: Words): readonly Found[] {
  if (state === 'STATED_NONE') return [];
  const name = inBoth({ ja: area.name, en: area.nameEn });
  return [
    {
      key: [area.id],
      sentence: sentences(
        FOUND[state](name, when),
        inBoth(reason),
        state === 'NOT_STATED'
          ? { ja: '会議体がないことは意味しない。', en: 'It does not mean that there is none.' }
          : SILENT,
      ),
      about: [area],
      citations: citeOr(citations, area.citations),
    },
  ];
}

const FOUND: Readonly<Record<Exclude<GapState, 'STATED_NONE'>, (name: Words, when: Words) => Words>> = {
  NOT_STATED: (name, when) => ({
    ja: `${name.ja}の${when.ja}会議体の記載は見当たらない。`,
    en: `No statement of a body of ${name.en}${when.en} is found.`,
  }),
  NOT_REVIEWED: (name, when) => ({
    ja: `${name.ja}の${when.ja}会議体は、${NOT_AT_HAND.ja}`,
    en: `Which bodies ${name.en} has${when.en} ${NOT_AT_HAND.en}`,
  }),
};
