import type { RoleKind } from '../../../domain/vocabulary.js';
import type { BodyRecord } from '../../snapshot.js';
import { citedBy, citeOr } from '../evidence.js';
import { eachBody, held, nodesOf } from '../reading.js';
import type { FindingRule, Found, Reading } from '../types.js';
import { listed, ROLE_WORDS, sentences, SILENT } from '../words.js';

/** The secretariat of a body that operates or advises the same body. */
export const secretariatAlsoCarries: FindingRule = {
  id: 'secretariat-also-carries',
  severity: 'NOTICE',
  local: true,
  wholeTextOnly: false,
  title: { ja: '事務局が事業運営や助言を兼ねる', en: 'Secretariat that also operates or advises' },
  description: {
    ja: '同じ会議体で、事務局と、事業運営か助言のどちらにも名がある組織。役割の分け方を確かめる手がかりで、よしあしは述べていない。',
    en: 'Organisations named as secretariat and also as operator or adviser of the same body. A clue to how the work is divided, and no judgement.',
  },
  find: eachBody((record, reading) => [
    ...both(record, 'OPERATOR', reading),
    ...both(record, 'ADVISER', reading),
  ]),
};

/** The secretariat of a body that is a member of it as well. */
export const secretariatAlsoMember: FindingRule = {
  id: 'secretariat-also-member',
  severity: 'INFO',
  local: true,
  wholeTextOnly: false,
  title: { ja: '事務局が構成にも加わる', en: 'Secretariat that is also a member' },
  description: {
    ja: '同じ会議体で、事務局と構成・参加のどちらにも名がある組織。よくある形で、よしあしは述べていない。',
    en: 'Organisations named as secretariat and as member of the same body. Common, and no judgement.',
  },
  find: eachBody((record, reading) => both(record, 'MEMBER', reading)),
};

/** Who is the secretariat and holds the other kind of role too: one finding for all of them. */
function both(record: BodyRecord, kind: RoleKind, { nameOf }: Reading): readonly Found[] {
  const [secretariats, others] = [held(record, 'SECRETARIAT'), held(record, kind)];
  const keepers = new Set(secretariats.map(({ node }) => node.id));
  const holders = nodesOf(others.filter(({ node }) => keepers.has(node.id)));
  if (holders.length === 0) return [];
  const ids = new Set(holders.map(({ id }) => id));
  const claims = [...secretariats, ...others].filter(({ node }) => ids.has(node.id));
  const inferred = claims.some(({ relation }) => relation.standing === 'INFERRED');
  const [body, who, role] = [nameOf(record.body), listed(holders.map(nameOf)), ROLE_WORDS[kind]];
  return [
    {
      key: [record.body.id, ...holders.map(({ id }) => id), kind],
      sentence: sentences(
        {
          ja: `${body.ja}では、${who.ja}の名が、事務局にも${role.ja}にもある。`,
          en: `${who.en} ${holders.length === 1 ? 'is' : 'are'} named as secretariat and as ${role.en} of ${body.en}.`,
        },
        inferred ? { ja: '推定を含む。', en: 'Part of this is inferred.' } : SILENT,
      ),
      about: [record.body, ...holders],
      citations: citeOr(citedBy(claims), record.body.citations),
    },
  ];
}
