import { knowledgeOf, type BodyRecord } from '../../snapshot.js';
import { cite } from '../evidence.js';
import { eachBody } from '../reading.js';
import type { FindingRule, Found, Reading } from '../types.js';
import { inBoth, sentences, whenWords } from '../words.js';

/**
 * A body whose secretariat is not stated, or only for a group as a whole. Silent where our text lacks a part: the rule
 * `not-at-hand` tells of the part.
 */
export const noSecretariat: FindingRule = {
  id: 'no-secretariat',
  severity: 'NOTICE',
  local: true,
  wholeTextOnly: true,
  title: { ja: '事務局の記載がない会議体', en: 'No secretariat stated' },
  description: {
    ja: '読んだ範囲に事務局の名がない会議体。事務局がないことは意味しない。手元にない部分がある地域は対象にしない。',
    en: 'Bodies whose secretariat is not named in what was read. It does not mean that there is none. Areas of which a part is not at hand are left out.',
  },
  find: eachBody(look),
};

function look(record: BodyRecord, { snapshot, nameOf }: Reading): readonly Found[] {
  const { body, presence } = record;
  const { state, gap } = knowledgeOf(record, 'SECRETARIAT', snapshot.scope);
  if (state !== 'NOT_STATED') return [];
  const name = nameOf(body);
  // Of a body without a year nothing is said of this one in particular.
  const when = presence === 'KNOWN' ? whenWords(snapshot.scope) : { ja: '', en: '' };
  const sentence =
    gap?.forGroup === true
      ? sentences(
          {
            ja: `${name.ja}の${when.ja}事務局の記載は、個別には見当たらない。`,
            en: `No statement of the secretariat of ${name.en} itself${when.en} is found.`,
          },
          inBoth(gap.reason),
        )
      : {
          ja: `${name.ja}の${when.ja}事務局の記載は見当たらない。事務局がないことは意味しない。`,
          en: `No statement of a secretariat of ${name.en}${when.en} is found, which does not mean that there is none.`,
        };
  return [{ key: [body.id], sentence, about: [body], citations: cite(gap?.citations ?? [], body.citations) }];
}
