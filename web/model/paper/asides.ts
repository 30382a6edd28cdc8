/** What stands beside the picture: how to read it, the meetings of the year, and what it leaves out. Pure. */
import type { SheetQuery } from '../../api/generated/operations.js';
import { dateLabel, fiscalYearLabel, fiscalYearOfDate } from '../era.js';
import { roleHeading } from '../labels.js';
import { isLayer, type Layer } from '../layers.js';
import { bodyName, sheetBodies, type PaperInput, type SheetBody } from './input.js';
import { shortPlaces } from './places.js';
import type { PaperBlock } from './types.js';

type Place = NonNullable<SheetQuery['area']>['bodies'][number]['citations'][number];

/** How to read the picture: what a nothing means, what the source leaves open, and what was hidden. */
export function cautions(input: PaperInput, hidden: number): PaperBlock {
  const { graph, m, off, sheet } = input;
  const { caution } = m.files;
  const there = new Set(graph.bodies.filter(({ state }) => state !== 'ghost').map(({ id }) => id));
  const bodies = sheetBodies(input).filter(({ id }) => there.has(id));
  const gaps = bodies.flatMap(({ secretariat, operator }) => [
    ...(off.includes('SECRETARIAT') || !secretariat ? [] : [secretariat]),
    ...(off.includes('OPERATOR') || !operator ? [] : [operator]),
  ]);
  const isUnknown = (state: string): boolean =>
    sheet.area?.gap?.state === state || gaps.some((gap) => gap.state === state);
  const ofGroups = gaps.filter(({ forGroup }) => forGroup).map(({ reason }) => reason);
  const ofArea = sheet.area?.gap?.state === 'NOT_REVIEWED' ? [sheet.area.gap.reason] : [];
  return {
    heading: caution.heading,
    lines: [
      ...(isUnknown('NOT_STATED') ? [caution.notStated] : []),
      ...(isUnknown('NOT_REVIEWED') ? [caution.notReviewed] : []),
      ...new Set([...ofGroups, ...ofArea]),
      ...(off.length > 0
        ? [caution.layers(off.map((layer) => m.role[layer]).join(m.card.listSeparator))]
        : []),
      ...(hidden > 0 ? [caution.hidden(hidden)] : []),
    ],
  };
}

/** The meetings of the shown year, each with its place; that none is written, where none is. */
export function meetingsBlock(input: PaperInput): PaperBlock | null {
  const { m, at, off, graph } = input;
  const { meetings } = m.files;
  const there = new Set(graph.bodies.filter(({ state }) => state !== 'ghost').map(({ id }) => id));
  const bodies = sheetBodies(input).filter(({ id }) => there.has(id));
  if (off.includes('MEETING') || bodies.length === 0) return null;
  const placeOf = shortPlaces(locatorsOf(input), m);
  const placed = (citations: readonly Place[]): string =>
    citations.map(({ locator }) => placeOf(locator)).join(m.card.listSeparator);
  const lines = bodies.flatMap((body) => {
    const name = bodyName(body, graph);
    const held = body.meetings.filter(
      ({ heldOn }) => heldOn !== null && fiscalYearOfDate(heldOn) === at.fiscalYear,
    );
    const counted = body.meetingTallies.filter(({ fiscalYear }) => fiscalYear === at.fiscalYear);
    return [
      ...held.map((meeting) => meetings.line(name, meetingText(meeting, input), placed(meeting.citations))),
      ...counted.map(({ count, standing, citations }) => {
        const text = standing === 'PLANNED' ? meetings.planned(count) : meetings.tally(count);
        return meetings.line(name, text, placed(citations));
      }),
    ];
  });
  return { heading: meetings.heading, lines: lines.length > 0 ? lines : [meetings.none] };
}

function meetingText(
  { ordinal, heldOn, heldOnPrecision }: SheetBody['meetings'][number],
  { m, locale }: PaperInput,
): string {
  const day = heldOn === null ? '' : dateLabel(heldOn, heldOnPrecision ?? 'DAY', locale);
  return m.files.meetings.held(ordinal === null ? '' : m.card.ordinal(ordinal), day);
}

/** Every place that the picture or its asides rest on. */
function locatorsOf(input: PaperInput): readonly string[] {
  const cited = [
    ...sheetBodies(input).flatMap((body) => [
      ...body.citations,
      ...body.meetings.flatMap(({ citations }) => citations),
      ...body.meetingTallies.flatMap(({ citations }) => citations),
    ]),
    ...input.area.union.edges.flatMap(({ citations }) => citations),
  ];
  return [...new Set(cited.map(({ locator }) => locator))];
}

/** What is written of these bodies and this area, and no picture of this year shows. */
export function unseenBlock(input: PaperInput): PaperBlock | null {
  const { m, graph } = input;
  const there = new Set(graph.bodies.filter(({ state }) => state !== 'ghost').map(({ id }) => id));
  const lines = [
    ...sheetBodies(input)
      .filter(({ id }) => there.has(id))
      .flatMap((body) => unseenOf(body, input)),
    ...(sheetBodies(input).length > 0
      ? (input.sheet.area?.activities ?? []).map(({ name }) => m.files.unseen.activity(name))
      : []),
  ];
  return lines.length > 0 ? { heading: m.files.unseen.heading, lines } : null;
}

function unseenOf(body: SheetBody, input: PaperInput): string[] {
  const { area, year, m, graph } = input;
  const { unseen } = m.files;
  const now = new Set(year.now.edges.map(({ id }) => id));
  const own = area.union.edges.filter(({ target, role }) => target === body.id && role !== null);
  const names = new Map(area.union.nodes.map(({ id, entity }) => [id, entity.name]));
  const founders = own.filter(({ id, role }) => role === 'FOUNDER' && now.has(id));
  const founded = founders.map(({ source }) => names.get(source) ?? source).join(m.home.and);
  const byTime = new Map<string, string[]>();
  const others = own.filter(({ id, role }) => !now.has(id) && role !== 'FOUNDER');
  for (const [time, text] of [...rolesOf(others, input), ...heldElsewhere(body, input)])
    byTime.set(time, [...(byTime.get(time) ?? []), text]);
  const texts = [
    ...(founded === '' ? [] : [unseen.holders(m.role.FOUNDER, founded)]),
    ...[...byTime].map(([time, told]) => unseen.at(told.join(m.home.and), time)),
  ];
  return texts.length > 0 ? [unseen.line(bodyName(body, graph), texts.join(m.card.listSeparator))] : [];
}

type Told = readonly [time: string, text: string];
type RoleEdge = PaperInput['area']['union']['edges'][number];

/** Roles by the time of which they are told. */
function rolesOf(edges: readonly RoleEdge[], input: PaperInput): readonly Told[] {
  const groups = new Map<string, RoleEdge[]>();
  for (const edge of edges) {
    const key = `${edge.role ?? ''} ${edge.period.label}`;
    groups.set(key, [...(groups.get(key) ?? []), edge]);
  }
  return [...groups.values()].map((group) => [
    group[0]?.period.label ?? '',
    input.m.files.unseen.roles(roleName(group[0]?.role ?? null, group, input), group.length),
  ]);
}

/** Meetings of other years. */
function heldElsewhere({ meetings }: SheetBody, { at, m, locale }: PaperInput): readonly Told[] {
  const years = meetings
    .flatMap(({ heldOn }) => (heldOn === null ? [] : fiscalYearOfDate(heldOn)))
    .filter((fiscalYear) => fiscalYear !== at.fiscalYear);
  return [...new Set(years)].sort().map((year) => {
    const count = years.filter((other) => other === year).length;
    return [fiscalYearLabel(year, locale), m.files.unseen.meetings(count)];
  });
}

function roleName(
  role: string | null,
  edges: readonly { readonly source: string }[],
  { area, m }: PaperInput,
): string {
  const layer: Layer = role !== null && isLayer(role) ? role : 'MEMBER';
  const types = new Map(area.union.nodes.map(({ id, entity }) => [id, entity.__typename]));
  return roleHeading(m, layer, {
    professions: edges.every(({ source }) => types.get(source) === 'Profession'),
  });
}
