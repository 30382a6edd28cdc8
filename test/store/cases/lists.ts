import { ALWAYS, fiscalYearWindow } from '../../../server/domain/period.js';
import type {
  ActivityFilter,
  AreaFilter,
  BodyFilter,
  GraphReader,
  MeetingFilter,
  OrganizationFilter,
  Page,
} from '../../../server/store/graph-store.js';
import { during, graphOf, link, node } from '../build.js';
import { ALL, asking, check, pageIds, type StoreCase } from './case.js';

const in2012 = during('2012-04-01', '2013-04-01');

const town = graphOf(
  [
    node('Area', 'wide', { kind: 'WIDE_AREA', name: '坂井地区', kana: 'さかいちく', nameEn: 'Sakai Area' }),
    node('Area', 'city', { name: '坂井市', aliases: ['旧・三国町'] }),
    node('Area', 'alone', { name: '横手市', period: in2012 }),
    node('Organization', 'office', { kind: 'MUNICIPALITY', name: '市役所' }),
    node('Organization', 'union', { kind: 'WIDE_AREA_UNION', name: '広域連合', aliases: ['ｺｳｲｷ'] }),
    node('Organization', 'class', { kind: 'HOSPITAL', collective: true }),
    node('Profession', 'doctor'),
    node('Body', 'council', { kind: 'COUNCIL', functions: ['DECISION', 'RULES'], name: '推進協議会' }),
    node('Body', 'team', { kind: 'TEAM', functions: ['RULES'], period: in2012 }),
    node('Body', 'plain', { kind: 'CONFERENCE' }),
    node('Meeting', 'm1', { heldOn: '2012-07-01', heldOnPrecision: 'MONTH' }),
    node('Meeting', 'm2', { heldOn: '2012-07-19', heldOnPrecision: 'DAY' }),
    node('Meeting', 'm3'),
    node('Meeting', 'm4', { heldOn: '2013-02-01', heldOnPrecision: 'DAY' }),
    node('Activity', 'survey', { name: '実態調査' }),
    node('Activity', 'study'),
  ],
  [
    link('city', 'WITHIN', 'wide'),
    link('office', 'LOCATED_IN', 'city'),
    link('union', 'LOCATED_IN', 'wide'),
    link('class', 'LOCATED_IN', 'alone'),
    link('council', 'SERVES', 'wide'),
    link('team', 'SERVES', 'city'),
    link('survey', 'SERVES', 'city'),
    link('survey', 'SERVES', 'wide'),
    link('union', 'SECRETARIAT_OF', 'council'),
    link('union', 'OPERATES', 'council'),
    link('office', 'OPERATES', 'team', { period: in2012 }),
    link('office', 'MEMBER_OF', 'council', { period: during('2013-04-01', null) }),
    link('doctor', 'MEMBER_OF', 'team'),
    link('m1', 'MEETING_OF', 'council'),
    link('m2', 'MEETING_OF', 'council'),
    link('m3', 'MEETING_OF', 'team'),
    link('m4', 'MEETING_OF', 'plain'),
  ],
);

const FY2012 = fiscalYearWindow(2012);
const FY2013 = fiscalYearWindow(2013);

/** One case that asks a list once per filter: what each gives, and that the total is that of all of it. */
function filters<F>(
  name: string,
  ask: (r: GraphReader, filter: F, window: typeof ALWAYS) => Promise<Page<{ readonly id: string }>>,
  wanted: readonly (readonly [filter: F, ids: readonly string[], window?: typeof ALWAYS])[],
): StoreCase {
  return asking(name, town, async (r) => {
    const checks = [];
    for (const [filter, ids, window = ALWAYS] of wanted) {
      const page = await ask(r, filter, window);
      const what = JSON.stringify({ filter, window: window === ALWAYS ? 'always' : window.since });
      checks.push(check(what, { ids: pageIds(page), total: page.total }, { ids, total: ids.length }));
    }
    return checks;
  });
}

export const listCases: readonly StoreCase[] = [
  filters<AreaFilter>('areas by filter', (r, f, w) => r.areas(f, w, ALL), [
    [{}, ['alone', 'city', 'wide']],
    [{}, ['city', 'wide'], FY2013],
    [{ kinds: ['WIDE_AREA'] }, ['wide']],
    [{ kinds: ['WIDE_AREA', 'MUNICIPALITY'] }, ['alone', 'city', 'wide']],
    [{ kinds: [] }, []],
    [{ within: 'wide' }, ['city']],
    [{ within: 'city' }, []],
    [{ within: 'nobody' }, []],
    [{ contains: '坂井' }, ['city', 'wide']],
    [{ contains: 'さかい' }, ['wide']],
    [{ contains: 'sakaiarea' }, ['wide']],
    [{ contains: '旧三国' }, ['city']],
    [{ contains: '市三' }, []],
    [{ hasBodies: true }, ['city', 'wide']],
    [{ hasBodies: true }, ['wide'], FY2013],
    [{ hasBodies: false }, ['alone']],
    [{ hasBodies: false }, ['city'], FY2013],
    [{ hasBodies: true, kinds: ['MUNICIPALITY'], contains: '坂井', within: 'wide' }, ['city']],
  ]),

  filters<OrganizationFilter>('organisations by filter', (r, f, w) => r.organizations(f, w, ALL), [
    [{}, ['class', 'office', 'union']],
    [{ kinds: ['HOSPITAL'] }, ['class']],
    [{ area: 'wide' }, ['office', 'union']],
    [{ area: 'city' }, ['office']],
    [{ area: 'alone' }, ['class'], FY2012],
    [{ area: 'alone' }, [], FY2013],
    [{ area: 'office' }, []],
    [{ contains: 'こういき' }, ['union']],
    [{ holds: ['SECRETARIAT'] }, ['union']],
    [{ holds: ['MEMBER'] }, ['office']],
    [{ holds: ['MEMBER'] }, [], FY2012],
    [{ holds: ['MEMBER', 'OPERATOR'] }, ['office', 'union']],
    [{ holds: ['OPERATOR'] }, ['union'], FY2013],
    [{ holds: ['ADVISER'] }, []],
    [{ holds: [] }, []],
    [{ area: 'wide', holds: ['OPERATOR'], kinds: ['MUNICIPALITY'] }, ['office']],
  ]),

  filters<BodyFilter>('bodies by filter', (r, f, w) => r.bodies(f, w, ALL), [
    [{}, ['council', 'plain', 'team']],
    [{}, ['council', 'plain'], FY2013],
    [{ kinds: ['COUNCIL', 'TEAM'] }, ['council', 'team']],
    [{ area: 'wide' }, ['council', 'team']],
    [{ area: 'city' }, ['team'], FY2012],
    [{ area: 'city' }, [], FY2013],
    [{ functions: ['RULES'] }, ['council', 'team']],
    [{ functions: ['EVALUATION', 'DECISION'] }, ['council']],
    [{ functions: ['EVALUATION'] }, []],
    [{ functions: [] }, []],
    [{ contains: '協議' }, ['council']],
    [{ heldBy: 'union' }, ['council']],
    [{ heldBy: 'office' }, ['council', 'team']],
    [{ heldBy: 'office' }, ['team'], FY2012],
    [{ heldBy: 'office', roles: ['MEMBER'] }, ['council']],
    [{ heldBy: 'office', roles: ['SECRETARIAT'] }, []],
    [{ heldBy: 'office', roles: [] }, []],
    [{ heldBy: 'doctor' }, ['team']],
    [{ heldBy: 'nobody' }, []],
    [{ heldBy: 'office', area: 'city', roles: ['MEMBER', 'OPERATOR'] }, ['team']],
  ]),

  filters<MeetingFilter>('meetings by filter', (r, f) => r.meetings(f, ALL), [
    [{}, ['m1', 'm2', 'm4', 'm3']],
    [{ body: 'council' }, ['m1', 'm2']],
    [{ body: 'nobody' }, []],
    [{ area: 'wide' }, ['m1', 'm2', 'm3']],
    [{ area: 'city' }, ['m3']],
    [{ area: 'wide', body: 'team' }, ['m3']],
    [{ heldFrom: '2012-07-02' }, ['m2', 'm4']],
    [{ heldFrom: '2012-07-01' }, ['m1', 'm2', 'm4']],
    [{ heldTo: '2012-07-19' }, ['m1', 'm2']],
    [{ heldTo: '2012-07-18' }, ['m1']],
    [{ heldFrom: '2012-07-19', heldTo: '2012-07-19', area: 'wide' }, ['m2']],
  ]),

  filters<ActivityFilter>('activities by filter', (r, f) => r.activities(f, ALL), [
    [{}, ['study', 'survey']],
    [{ area: 'wide' }, ['survey']],
    [{ area: 'alone' }, []],
    [{ contains: '実態' }, ['survey']],
    [{ area: 'city', contains: '別' }, []],
  ]),
];
