import { makesKnown } from '../../../domain/known.js';
import type { Scope } from '../../../domain/scope.js';
import type { BodyRecord } from '../../snapshot.js';
import { yearsHeld } from '../held-years.js';
import { counts, eachBody, missing } from '../reading.js';
import type { FindingRule, Found, Reading } from '../types.js';
import { whenWords } from '../words.js';

/**
 * A body of which the source speaks in a fiscal year without a dated meeting or a number of meetings in it; without a
 * year, one of which no meeting is written at all. Silent for a single day, and where our text lacks a part.
 */
export const noMeeting: FindingRule = {
  id: 'no-meeting',
  severity: 'NOTICE',
  local: true,
  wholeTextOnly: true,
  title: { ja: '開催の日付や回数の記載がない会議体', en: 'No date or number of meetings stated' },
  description: {
    ja: 'その年度にあると読める会議体のうち、開催の日付も回数も書かれていないもの。年度を選ばないときは、開催がまったく書かれていないもの。開かれなかったことは意味しない。手元にない部分がある地域は対象にしない。',
    en: 'Bodies read to be there in the year, of which neither the date nor the number of meetings in it is written; without a year, those of which no meeting is written at all. It does not mean that they did not meet. Areas of which a part is not at hand are left out.',
  },
  find: eachBody(look),
};

function look(record: BodyRecord, { snapshot, nameOf }: Reading): readonly Found[] {
  const { body, presence } = record;
  if (presence !== 'KNOWN' || missing(record) !== 'NOT_STATED' || isWritten(record, snapshot.scope))
    return [];
  const [name, when] = [nameOf(body), whenWords(snapshot.scope)];
  return [
    {
      key: [body.id],
      sentence: {
        ja: `${name.ja}の${when.ja}開催は、日付も回数も記載が見当たらない。開かれなかったことは意味しない。`,
        en: `No date and no number of meetings of ${name.en}${when.en} is found, which does not mean that it did not meet.`,
      },
      about: [body],
      citations: body.citations,
    },
  ];
}

/** Whether a meeting is written; for a day that is not asked. */
function isWritten({ body, meetings }: BodyRecord, { moment }: Scope): boolean {
  const met = meetings.filter(counts);
  const tallies = body.tallies.filter(({ standing }) => makesKnown(standing));
  if (moment === null) return met.length + tallies.length > 0;
  if (moment.unit === 'day') return true;
  return (
    met.some((meeting) => yearsHeld(meeting).includes(moment.fiscalYear)) ||
    tallies.some(({ fiscalYear }) => fiscalYear === moment.fiscalYear)
  );
}
