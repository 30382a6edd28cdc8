/** Everything that sheets of paper say, whatever their size. Pure: the same answers, the same words. */
import type { CitationPartsFragment } from '../../api/generated/operations.js';
import { dateLabel, dayBefore, fiscalYearOfDate, westernFiscalYear } from '../era.js';
import { shownCounts, shownEdges, type ShownCounts } from '../files/shown.js';
import { nothingOf } from '../labels.js';
import { timeLabel, westernLabel } from '../time/shown.js';
import { cautions, meetingsBlock, unseenBlock } from './asides.js';
import { bodyName, sheetBodies, type PaperInput } from './input.js';
import { legendOf } from './legend.js';
import { placesText } from './places.js';
import { sourceBlock } from './sources.js';
import type { PaperBlock, PaperContent } from './types.js';
import { wordsOf } from './words.js';
import { writtenBlocks } from './written.js';

/** The words of the sheets of an area at one time. */
export function paperContent(input: PaperInput): PaperContent {
  const { frame, m, graph, sheet, year, off } = input;
  const counts = shownCounts(year, graph, shownEdges(year, graph, off));
  const citations = citationsOf(input);
  const all = [...citations.values()].flat();
  const asides = [cautions(input, counts.hidden), meetingsBlock(input), unseenBlock(input)];
  const isEmpty = !frame.hasBodies;
  return {
    graph,
    title: m.files.title(frame.name),
    subtitle: [placeText(input), ...(isEmpty ? [nothingText(input)] : countTexts(counts, input))].filter(
      Boolean,
    ),
    basis: basisOf(input),
    legend: legendOf(input),
    asides: asides.filter((block): block is PaperBlock => block !== null && block.lines.length > 0),
    written: isEmpty ? writtenBlocks(input) : [],
    nothing: isEmpty ? { state: nothingText(input), reason: frame.gap?.reason ?? '' } : null,
    foot: {
      source: sourceBlock(input, all),
      places: m.files.foot.places,
      made: {
        heading: m.files.foot.made,
        lines: [
          [
            m.files.foot.atlas(m.app.name, m.app.otherName),
            m.files.foot.release(sheet.release.id.slice(0, 7)),
          ].join('　'),
          `${m.files.foot.open} ${input.link}`,
        ],
      },
    },
    citations,
    placesOf: (ids) => {
      const cited = [...ids].flatMap((id) => citations.get(id) ?? []);
      const locators = [...new Set(cited.map(({ locator }) => locator))];
      return { text: placesText(locators, m), count: locators.length };
    },
    nameOf: (bodyId) => {
      const body = sheetBodies(input).find(({ id }) => id === bodyId);
      return body ? bodyName(body, graph) : bodyId;
    },
    words: wordsOf(m),
  };
}

/** 会議体の記載なし. */
function nothingText({ frame, m }: PaperInput): string {
  const nothing = nothingOf(frame.gap?.state ?? '') ?? 'NOT_STATED';
  return nothing === 'NOT_STATED' ? m.area.noBodies : m.files.bodiesState(m.state[nothing]);
}

/** 福井県坂井市・あわら市. */
function placeText({ frame, m }: PaperInput): string {
  const inner = frame.contains.map(({ name }) => name).join(m.home.and);
  const outer = frame.within.map(({ name }) => name);
  return m.files.place(outer, inner);
}

/** 会議体 8, 組織 14, 関係 35（記載 34、推定 1）. */
function countTexts(
  { bodies, organizations, relations, byStanding }: ShownCounts,
  { m }: PaperInput,
): readonly string[] {
  const { count } = m.files;
  const told = byStanding.map(({ standing, count: n }) => count.of(m.standing[standing], n));
  const standings = told.length > 0 ? count.standings(told.join(m.card.listSeparator)) : '';
  return [count.bodies(bodies), count.organizations(organizations), count.relations(relations) + standings];
}

function basisOf({ at, locale, m }: PaperInput): PaperContent['basis'] {
  const { files } = m;
  if (at.day !== null) {
    const western = westernLabel(at, locale);
    const days = files.onDay(timeLabel(at, locale));
    return {
      label: files.basis,
      time: timeLabel(at, locale),
      days: western === '' ? '' : files.year(days, western),
    };
  }
  const first = dateLabel(`${at.fiscalYear}-04-01`, 'DAY', locale);
  const last = dateLabel(dayBefore(`${at.fiscalYear + 1}-04-01`), 'DAY', locale);
  const days = files.year(files.days(first, last), westernFiscalYear(at.fiscalYear, locale));
  return { label: files.basis, time: timeLabel(at, locale), days };
}

/** What each body, relation and activity rests on, by its id. */
function citationsOf(input: PaperInput): ReadonlyMap<string, readonly CitationPartsFragment[]> {
  const now = new Set(input.year.now.edges.map(({ id }) => id));
  const area = input.sheet.area;
  return new Map<string, readonly CitationPartsFragment[]>([
    ...sheetBodies(input).map((body) => [body.id, bodyCitations(body, input)] as const),
    ...input.area.union.edges
      .filter(({ id }) => now.has(id))
      .map(({ id, citations }) => [id, citations] as const),
    ...(area?.activities ?? []).map(({ id, citations }) => [id, citations] as const),
    ...(area?.gap ? [[area.id, area.gap.citations] as const] : []),
  ]);
}

function bodyCitations(
  body: ReturnType<typeof sheetBodies>[number],
  { at }: PaperInput,
): readonly CitationPartsFragment[] {
  const tallies = body.meetingTallies.filter(({ fiscalYear }) => fiscalYear === at.fiscalYear);
  const meetings = body.meetings.filter(
    ({ heldOn }) => heldOn !== null && fiscalYearOfDate(heldOn) === at.fiscalYear,
  );
  return [
    ...body.citations,
    ...(body.secretariat?.citations ?? []),
    ...(body.operator?.citations ?? []),
    ...[...meetings, ...tallies].flatMap(({ citations }) => citations),
  ];
}
