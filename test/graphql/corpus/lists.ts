import { each, ENTITY, PAGE, TIMES, type CorpusDocument } from './document.js';

const list = (name: string, filter: string, extra = ''): string =>
  `query ($filter: ${filter}, $first: Int${extra === '' ? '' : ', $at: At'}) {
    ${name}(filter: $filter, first: $first${extra}) { ${PAGE} edges { cursor node { ${ENTITY} } } nodes { id } } }`;
const timed = ', at: $at';

const AREAS = list('areas', 'AreaFilter', timed);
const ORGANIZATIONS = list('organizations', 'OrganizationFilter', timed);
const BODIES = list('bodies', 'BodyFilter', timed);
const MEETINGS = list('meetings', 'MeetingFilter');
const ACTIVITIES = list('activities', 'ActivityFilter');

/** Pages of every list with every filter. */
export const lists: readonly CorpusDocument[] = [
  ...each('areas', AREAS, 3, [
    {},
    { first: 3 },
    { filter: { kind: ['MUNICIPALITY'] } },
    { filter: { kind: ['PREFECTURE', 'WIDE_AREA'] } },
    { filter: { within: 'area-fukui-pref' } },
    { filter: { within: 'area-japan', hasBodies: true } },
    { filter: { hasBodies: false }, first: 100 },
    { filter: { nameContains: '坂井' } },
    { filter: { nameContains: 'アワラ' } },
    { filter: { kind: [] } },
  ]),
  ...each('organisations', ORGANIZATIONS, 3, [
    {},
    { first: 1 },
    { first: 100, at: { asOf: '1999-12-31' } },
    { filter: { kind: ['UNIVERSITY', 'MUNICIPALITY'] } },
    { filter: { area: 'area-sakai-chiku' } },
    { filter: { area: 'area-japan', holds: ['SECRETARIAT'] } },
    { filter: { holds: ['SECRETARIAT'] }, at: { fiscalYear: 2012 } },
    { filter: { holds: ['ADVISER', 'SUPPORTER'] } },
    { filter: { nameContains: '医師会' } },
  ]),
  ...each('bodies', BODIES, 3, [
    ...TIMES.map((at) => ({ at })),
    { first: 2 },
    { filter: { kind: ['SUBCOMMITTEE'] } },
    { filter: { kind: ['CONFERENCE', 'TEAM'], area: 'area-sakai-chiku' } },
    { filter: { function: ['PUBLIC_AWARENESS'] } },
    { filter: { function: ['CASE_REVIEW', 'RULES'] } },
    { filter: { nameContains: '連携' } },
    { filter: { heldBy: 'org-sakai-union' } },
    { filter: { heldBy: 'org-sakai-union', roles: ['SECRETARIAT'] }, at: { fiscalYear: 2012 } },
    { filter: { roles: ['SUPPORTER'] }, at: { fiscalYear: 2013 } },
    { filter: { heldBy: 'org-nobody' } },
  ]),
  ...each('meetings', MEETINGS, 3, [
    {},
    { first: 2 },
    { filter: { body: 'body-sakai-council' } },
    { filter: { area: 'area-fukui-pref' } },
    { filter: { heldFrom: '2013-02-01', heldTo: '2013-07-24' } },
    { filter: { heldFrom: '2013-02-02' } },
    { filter: { heldTo: '2012-11-30' } },
  ]),
  ...each('activities', ACTIVITIES, 3, [
    {},
    { filter: { area: 'area-yokote-city' } },
    { filter: { nameContains: '調査' } },
    { filter: { area: 'area-sakai-chiku' } },
  ]),
];
