import { CITED, each, ENTITY, PERIOD, TIMES, type CorpusDocument } from './document.js';

const IDS = [
  'body-sakai-council',
  'body-sakai-face-to-face',
  'body-sakai-awareness-team',
  'body-sakai-strengthening',
  'body-sakai-information',
  'body-sakai-awareness-subcommittee',
  'body-sakai-daily-life',
  'body-sakai-city-care-meeting',
  'body-awara-city-care-meeting',
  'body-kashiwa-coordination-wg',
  'body-kashiwa-trial-wg',
  'body-kashiwa-evaluation-team',
  'body-kashiwa-ten-hospitals',
  'body-kashiwa-face-to-face',
  'body-kashiwa-care-meeting',
];

const SUCCESSION = 'body { id } needsReview standing note noteEn: note(locale: EN)';

const WHOLE = `query ($id: ID!) { body(id: $id) { ${ENTITY} ${CITED} ${PERIOD} kind functions
  purpose purposeEn: purpose(locale: EN) areas { id } partOf { id } parts { id name } presence
  roles { id kind joint standing note ${PERIOD} holder { __typename id name } ${CITED} }
  meetings { id ordinal heldOn } meetingTallies { fiscalYear count standing basis ${CITED} }
  figures { label value unit standing } outputs { id name } programmes { id } initiatives { id symbol }
  lessons { id } succeeds { ${SUCCESSION} } succeededBy { ${SUCCESSION} } } }`;

const STATES = `query ($id: ID!, $at: At) { body(id: $id, at: $at) { id presence
  secretariat: roleState(kind: SECRETARIAT) secretariatGap: roleGap(kind: SECRETARIAT) { state forGroup reason }
  operator: roleState(kind: OPERATOR) member: roleState(kind: MEMBER) adviser: roleState(kind: ADVISER)
  supporter: roleState(kind: SUPPORTER) founder: roleState(kind: FOUNDER) founderGap: roleGap(kind: FOUNDER) { reason(locale: EN) }
  parts { id roles { kind holder { id } } } } }`;

/** Bodies whole, and what is known of their roles at every time. */
export const bodies: readonly CorpusDocument[] = [
  ...each(
    'body',
    WHOLE,
    25,
    IDS.map((id) => ({ id })),
  ),
  ...each(
    'what is known of a body',
    STATES,
    0,
    TIMES.flatMap((at) =>
      ['body-sakai-council', 'body-sakai-face-to-face', 'body-kashiwa-care-meeting'].map((id) => ({
        id,
        at,
      })),
    ),
  ),
];
