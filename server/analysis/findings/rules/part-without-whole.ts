import type { BodyKind, GapState } from '../../../domain/vocabulary.js';
import { counts, eachBody, missing, NOT_AT_HAND } from '../reading.js';
import type { FindingRule } from '../types.js';
import { KIND_WORDS, sentences, type Words } from '../words.js';

/** Kinds of bodies that stand under another as a rule. */
const SUB_KINDS: readonly BodyKind[] = ['WORKING_GROUP', 'SUBCOMMITTEE', 'TEAM'];

/** A sub-body by its kind whose parent is not written. Where our text lacks a part, that is said instead. */
export const partWithoutWhole: FindingRule = {
  id: 'part-without-whole',
  severity: 'NOTICE',
  local: true,
  wholeTextOnly: false,
  title: { ja: '上の会議体が分からない部会・チーム', en: 'Sub-bodies without a parent' },
  description: {
    ja: '部会、ワーキンググループ、チームでありながら、どの会議体の下にあるかが分からないもの。独立した会議体でもありうる。',
    en: 'Subcommittees, working groups and teams of which it is not known what body they are part of. They may stand alone.',
  },
  find: eachBody((record, { nameOf }) => {
    const { body, wholes } = record;
    const state = missing(record);
    if (!SUB_KINDS.includes(body.kind) || wholes.some(counts) || state === 'STATED_NONE') return [];
    const [name, kind] = [nameOf(body), KIND_WORDS[body.kind]];
    return [
      {
        key: [body.id],
        sentence: sentences(
          { ja: `${name.ja}は${kind.ja}である。`, en: `${name.en} is ${kind.en}.` },
          PARENT[state],
        ),
        about: [body],
        citations: body.citations,
      },
    ];
  }),
};

const PARENT: Readonly<Record<Exclude<GapState, 'STATED_NONE'>, Words>> = {
  NOT_STATED: {
    ja: 'どの会議体の下にあるかの記載は見当たらない。独立していることは意味しない。',
    en: 'No statement of what body it is part of is found, which does not mean that it stands alone.',
  },
  NOT_REVIEWED: {
    ja: `どの会議体の下にあるかは、${NOT_AT_HAND.ja}`,
    en: `What body it is part of ${NOT_AT_HAND.en}`,
  },
};
