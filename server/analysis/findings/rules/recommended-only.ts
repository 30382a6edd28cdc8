import { makesKnown } from '../../../domain/known.js';
import { ROLE_KINDS, type KnownState, type RoleKind } from '../../../domain/vocabulary.js';
import { knowledgeOf, rolesOfKind, type BodyRecord } from '../../snapshot.js';
import { citedBy, cite } from '../evidence.js';
import { eachBody, held, nodesOf, NOT_AT_HAND } from '../reading.js';
import type { FindingRule, Found, Reading } from '../types.js';
import { listed, ROLE_WORDS, sentences, type Words } from '../words.js';

/** A role that somebody ought to hold and is not said to hold. Where our text lacks a part, that is said instead. */
export const recommendedOnly: FindingRule = {
  id: 'recommended-only',
  severity: 'NOTICE',
  local: true,
  wholeTextOnly: false,
  title: { ja: '推奨だけで、実際の記載がない役割', en: 'Roles only recommended' },
  description: {
    ja: 'だれが担うのがよいかは書かれているが、その組織が実際に担うとは書かれていない役割。推奨は数に入れていない。',
    en: 'Roles for which the source says who ought to hold them, and not that they do. Recommendations are never counted.',
  },
  find: eachBody((record, reading) => ROLE_KINDS.flatMap((kind) => look(record, kind, reading))),
};

function look(record: BodyRecord, kind: RoleKind, { snapshot, nameOf }: Reading): readonly Found[] {
  const actual = new Set(held(record, kind).map(({ node }) => node.id));
  const recommended = rolesOfKind(record, kind).filter(
    ({ relation, node }) => !makesKnown(relation.standing) && !actual.has(node.id),
  );
  const holders = nodesOf(recommended);
  if (holders.length === 0) return [];
  const { state } = knowledgeOf(record, kind, snapshot.scope);
  const [body, who, role] = [nameOf(record.body), listed(holders.map(nameOf)), ROLE_WORDS[kind]];
  return [
    {
      key: [record.body.id, ...holders.map(({ id }) => id), kind],
      sentence: sentences(
        {
          ja: `${body.ja}の${role.ja}は、${who.ja}がふさわしいという見方で書かれている。`,
          en: `${who.en} is held to be the proper ${role.en} of ${body.en}.`,
        },
        ACTUAL[state](role),
      ),
      about: [record.body, ...holders],
      citations: cite(citedBy(recommended), record.body.citations),
    },
  ];
}

const notStated = ({ ja, en }: Words): Words => ({
  ja: `実際の${ja}の記載は見当たらない。`,
  en: `No statement of the actual ${en} is found.`,
});

/** What is known of who actually holds it. */
const ACTUAL: Readonly<Record<KnownState, (role: Words) => Words>> = {
  KNOWN: ({ ja, en }) => ({
    ja: `実際の${ja}として書かれているのは、ほかの名である。`,
    en: `The actual ${en} is stated, under other names.`,
  }),
  STATED_NONE: ({ ja, en }) => ({
    ja: `実際の${ja}はないと書かれている。`,
    en: `The source says there is no actual ${en}.`,
  }),
  NOT_STATED: notStated,
  NOT_REVIEWED: ({ ja, en }) => ({
    ja: `実際の${ja}は、${NOT_AT_HAND.ja}`,
    en: `The actual ${en} ${NOT_AT_HAND.en}`,
  }),
  OPEN: notStated,
};
