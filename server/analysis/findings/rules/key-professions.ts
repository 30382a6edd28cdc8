import type { DomainNode } from '../../../domain/model.js';
import type { BodyRecord, Linked } from '../../snapshot.js';
import { citedBy, cite } from '../evidence.js';
import { counts, eachBody, held, missing, nodesOf } from '../reading.js';
import { isProfession, KEY_PROFESSIONS } from '../professions.js';
import type { FindingRule, Found, Reading } from '../types.js';
import { inBoth, listed, sentences, SILENT } from '../words.js';

const LIST = listed(KEY_PROFESSIONS);

/**
 * Professions of the list that a body does not name, although it names some. Who took part in a meeting counts as named.
 * Silent where our text lacks a part.
 */
export const keyProfessions: FindingRule = {
  id: 'key-professions',
  severity: 'INFO',
  local: true,
  wholeTextOnly: true,
  title: { ja: '名の挙がらない主な職種', en: 'Key professions not named' },
  description: {
    ja: `職種の名を挙げる会議体で、${LIST.ja}のうち名の挙がらないもの。加わっていないことは意味しない。職種の名をまったく挙げない会議体と、手元にない部分がある地域は対象にしない。`,
    en: `Of ${LIST.en}, those that a body does not name although it names professions. It does not mean that they do not take part. Bodies that name none, and areas of which a part is not at hand, are left out.`,
  },
  find: eachBody(look),
};

function look(record: BodyRecord, { nameOf }: Reading): readonly Found[] {
  const { body, meetings } = record;
  if (missing(record) !== 'NOT_STATED') return [];
  const claims: readonly Linked<DomainNode>[] = [
    ...held(record, 'MEMBER'),
    ...meetings.flatMap(({ participants }) => participants.filter(counts)),
  ].filter(({ node }) => node.label === 'Profession');
  const named = nodesOf(claims);
  const absent = KEY_PROFESSIONS.filter((key) => !named.some((node) => isProfession(node, key)));
  if (named.length === 0 || absent.length === 0) return [];
  const [name, there, others] = [
    nameOf(body),
    listed(named.map((node) => inBoth({ ja: node.name, en: node.nameEn }))),
    listed(absent),
  ];
  return [
    {
      key: [body.id],
      sentence: sentences(
        {
          ja: `${name.ja}で名の挙がる職種は${there.ja}で、${others.ja}の名は見当たらない。加わっていないことは意味しない。`,
          en: `${name.en} names ${there.en} among its professions; ${others.en} are not found, which does not mean that they do not take part.`,
        },
        claims.some(({ relation }) => relation.standing === 'INFERRED')
          ? { ja: '加わると読んだのは、推定を含む。', en: 'That they take part is in part inferred.' }
          : SILENT,
      ),
      about: [body],
      citations: cite(citedBy(claims), body.citations),
    },
  ];
}
