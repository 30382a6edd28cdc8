import type { Citation, DomainNode, Text } from '../../../domain/model.js';
import type { RelationType } from '../../../domain/vocabulary.js';
import type { BodyRecord, Linked } from '../../snapshot.js';
import { citeOr } from '../evidence.js';
import { eachBody } from '../reading.js';
import type { FindingRule, Found, Reading } from '../types.js';
import { inBoth, listed, plural, ROLE_WORDS, sentences, type Words } from '../words.js';

/** What of a body is our conclusion and no statement of the source, with the reason for each. */
export const inferred: FindingRule = {
  id: 'inferred',
  severity: 'INFO',
  local: true,
  wholeTextOnly: false,
  title: { ja: '推定を含む会議体', en: 'Bodies with inferred claims' },
  description: {
    ja: '書かれたことからこちらで読みとった事がらがある会議体と、そう読んだ理由。確かめたい後継は別に挙げる。',
    en: 'Bodies of which something was concluded from what is written, and why. Successions to be confirmed have a rule of their own.',
  },
  find: eachBody(look),
};

/** One thing concluded. */
interface Conclusion {
  readonly what: Words;
  /** At the other end, if there is one. */
  readonly node: DomainNode | null;
  readonly why: Text | null;
  readonly citations: readonly Citation[];
}

function look(record: BodyRecord, reading: Reading): readonly Found[] {
  const { body } = record;
  const conclusions = conclusionsOf(record, reading);
  if (conclusions.length === 0) return [];
  const name = reading.nameOf(body);
  const count = conclusions.length;
  return [
    {
      key: [body.id],
      sentence: sentences(
        {
          ja: `${name.ja}には、推定による事がらが${count}件ある。`,
          en: `${plural(count, 'claim', 'claims')} about ${name.en} ${count === 1 ? 'is' : 'are'} inferred.`,
        },
        ...grouped(conclusions).map((group) => reasonWords(group, reading)),
      ),
      about: [body],
      citations: citeOr(
        conclusions.flatMap(({ citations }) => citations),
        body.citations,
      ),
    },
  ];
}

function conclusionsOf(record: BodyRecord, { claims }: Reading): readonly Conclusion[] {
  const { body, roles, wholes, predecessors, meetings } = record;
  const linked: readonly Linked<DomainNode>[] = [
    ...(claims.get(body.id) ?? []),
    ...wholes,
    ...predecessors.filter(({ relation }) => !relation.needsReview),
    ...roles,
    ...meetings,
  ];
  const itself = { what: ITSELF, node: null };
  return [
    ...(body.standing === 'INFERRED' ? [{ ...itself, why: null, citations: body.citations }] : []),
    ...body.citations
      .filter(({ standing }) => standing === 'INFERRED')
      .map((citation) => ({ ...itself, why: citation.note, citations: [citation] })),
    ...linked
      .filter(({ relation }) => relation.standing === 'INFERRED')
      .map(({ relation, node }) => ({
        what: CLAIM_WORDS[relation.type] ?? OTHER,
        node,
        why: relation.note,
        citations: relation.citations,
      })),
  ];
}

/** Those of one kind for one reason together. */
function grouped(conclusions: readonly Conclusion[]): readonly (readonly [Conclusion, ...Conclusion[]])[] {
  const groups = new Map<string, [Conclusion, ...Conclusion[]]>();
  for (const conclusion of conclusions) {
    const key = `${conclusion.what.ja} ${conclusion.why?.ja ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(conclusion);
    else groups.set(key, [conclusion]);
  }
  return [...groups.values()];
}

function reasonWords(group: readonly [Conclusion, ...Conclusion[]], { nameOf }: Reading): Words {
  const [{ what, why }] = group;
  const who = listed(group.flatMap(({ node }) => (node === null ? [] : [nameOf(node)])));
  const reason = why === null ? NO_REASON : inBoth(why);
  return {
    ja: `${what.ja}${who.ja === '' ? '' : `（${who.ja}）`}：${reason.ja}`,
    en: `${what.en}${who.en === '' ? '' : ` (${who.en})`}: ${reason.en}`,
  };
}

const NO_REASON: Words = { ja: '理由の注はない。', en: 'no reason is noted.' };
const ITSELF: Words = { ja: '会議体そのもの', en: 'The body itself' };
const OTHER: Words = { ja: '関係', en: 'Relation' };

const CLAIM_WORDS: Readonly<Partial<Record<RelationType, Words>>> = {
  SERVES: { ja: '対象地域', en: 'Area' },
  PART_OF: { ja: '上の会議体', en: 'Parent body' },
  SUCCEEDS: { ja: '前の会議体', en: 'Earlier body' },
  UNDER: { ja: '事業の枠組み', en: 'Programme' },
  ADDRESSES: { ja: '取組項目', en: 'Initiative' },
  PRODUCED: { ja: '成果物', en: 'Output' },
  MEETING_OF: { ja: '開催', en: 'Meeting' },
  SECRETARIAT_OF: { ja: ROLE_WORDS.SECRETARIAT.ja, en: 'Secretariat' },
  OPERATES: { ja: ROLE_WORDS.OPERATOR.ja, en: 'Operator' },
  MEMBER_OF: { ja: ROLE_WORDS.MEMBER.ja, en: 'Member' },
  ADVISES: { ja: ROLE_WORDS.ADVISER.ja, en: 'Adviser' },
  SUPPORTS: { ja: ROLE_WORDS.SUPPORTER.ja, en: 'Supporter' },
  ESTABLISHED: { ja: ROLE_WORDS.FOUNDER.ja, en: 'Founder' },
};
