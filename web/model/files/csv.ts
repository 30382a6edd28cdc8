/** What is shown as a table: a row for each relation, and one for each role of which nobody is told. Pure. */
import type { CitationPartsFragment } from '../../api/generated/operations.js';
import { layerOf } from '../counts.js';
import { fiscalYearLabel } from '../era.js';
import { holderKindsIn } from '../explorer.js';
import type { HolderKind } from '../filters/filter.js';
import { nothingOf } from '../labels.js';
import { LAYERS, type Layer } from '../layers.js';
import { outlineOf, type OutlineNode } from '../outline.js';
import { sheetBodies, type PaperInput } from '../paper/input.js';
import { timeLabel } from '../time/shown.js';
import { shownChips, type ViewBody } from '../view-graph.js';
import { shownEdges } from './shown.js';

const COLUMNS = [
  'body',
  'role',
  'holder',
  'kind',
  'collective',
  'joint',
  'standing',
  'period',
  'year',
  'area',
  'locator',
  'source',
  'note',
  'relationId',
  'bodyId',
  'holderId',
] as const;
type Cells = Partial<Record<(typeof COLUMNS)[number], string>>;
type CsvRow = readonly string[];

/** A row with its place: body by body, role by role, relations in their order. */
interface Placed {
  readonly bodyId: string;
  readonly layer: Layer | null;
  readonly order: number;
  readonly cells: Cells;
}

/** The whole table with its head. */
export function chartRows(input: PaperInput): readonly CsvRow[] {
  const { csv } = input.m.files;
  const rows = sorted([...relationRows(input), ...nothingRows(input)], input);
  return [
    COLUMNS.map((column) => csv[column]),
    ...rows.map(({ cells }) => COLUMNS.map((column) => cells[column] ?? '')),
  ];
}

/** As the outline has them, which is the order in which the picture is read. */
function sorted(rows: readonly Placed[], { graph }: PaperInput): readonly Placed[] {
  const places = new Map<string, number>();
  const walk = (nodes: readonly OutlineNode[]): void => {
    for (const node of nodes) {
      if (node.kind === 'body' && !places.has(node.key)) places.set(node.key, places.size);
      walk(node.children);
    }
  };
  walk(outlineOf(graph, []).flatMap((section) => section.nodes));
  const rank = ({ bodyId, layer, order }: Placed): readonly number[] => [
    places.get(bodyId) ?? places.size,
    layer === null ? -1 : LAYERS.indexOf(layer),
    order,
  ];
  const compare = (a: readonly number[], b: readonly number[]): number =>
    a.map((one, i) => one - (b[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
  return [...rows].sort((a, b) => compare(rank(a), rank(b)));
}

function relationRows(input: PaperInput): Placed[] {
  const { area, year, graph, off, m } = input;
  const { csv } = m.files;
  const told = new Map(area.union.edges.map((edge) => [edge.id, edge]));
  const nodes = new Map([...area.union.nodes, ...year.now.nodes].map((node) => [node.id, node.entity]));
  const kindOf = holderKindsIn(area);
  return shownEdges(year, graph, off).map((edge) => {
    const layer = layerOf(edge);
    const isPart = edge.role === null;
    const [bodyId, holderId] = isPart ? [edge.source, edge.target] : [edge.target, edge.source];
    const holder = nodes.get(holderId);
    const cited = told.get(edge.id)?.citations ?? [];
    const notes = [told.get(edge.id)?.note, ...cited.map(({ note }) => note)];
    const isCollective = holder?.__typename === 'Organization' && holder.collective;
    const cells: Cells = {
      ...common(bodyId, cited, input),
      role: layer === null ? '' : m.role[layer],
      holder: isPart ? nameOf(holderId, input) : (holder?.name ?? holderId),
      kind: isPart ? csv.bodyKind : kindText(kindOf(holderId), input),
      collective: isCollective ? csv.yes : '',
      joint: edge.joint ? csv.yes : '',
      standing: m.standing[edge.standing],
      period: edge.period.label,
      note: each(notes, input),
      relationId: edge.id,
      holderId,
    };
    return { bodyId, layer, order: edge.order, cells };
  });
}

/** Roles whose absence the picture tells: nobody is named, and which of the nothings it is. */
function nothingRows(input: PaperInput): Placed[] {
  const { graph, off } = input;
  return graph.bodies
    .filter(({ state }) => state !== 'ghost')
    .flatMap((body) =>
      body.groups
        .filter((group) => !off.includes(group.role) && shownChips(group).length === 0)
        .flatMap((group) => nothingRow(body, group, input)),
    );
}

function nothingRow(
  body: ViewBody,
  { role, state }: ViewBody['groups'][number],
  input: PaperInput,
): Placed[] {
  const { m } = input;
  const nothing = nothingOf(state?.known ?? '');
  const key = role === 'SECRETARIAT' ? 'secretariat' : role === 'OPERATOR' ? 'operator' : null;
  // That nobody is said to operate a council is no news: it is the bodies under it that work.
  if (key === null || nothing === null || (body.kind === 'COUNCIL' && role === 'OPERATOR')) return [];
  const gap = sheetBodies(input).find(({ id }) => id === body.id)?.[key];
  const isOfGroup = nothing === 'NOT_STATED' && state?.forGroup === true;
  const cells: Cells = {
    ...common(body.id, gap?.citations ?? [], input),
    role: m.role[role],
    standing: isOfGroup ? m.state.forGroup : m.state[nothing],
    note: state?.reason ?? '',
  };
  return [{ bodyId: body.id, layer: role, order: 0, cells }];
}

function common(bodyId: string, cited: readonly CitationPartsFragment[], input: PaperInput): Cells {
  const { at, frame, locale } = input;
  const year = fiscalYearLabel(at.fiscalYear, locale);
  return {
    body: nameOf(bodyId, input),
    bodyId,
    year: at.day === null ? year : `${timeLabel(at, locale)} (${year})`,
    area: frame.name,
    locator: each(
      cited.map(({ locator }) => locator),
      input,
    ),
    source: each(
      cited.map(({ source }) => source.title),
      input,
    ),
  };
}

/** Each text once, set apart. */
function each(texts: readonly (string | null | undefined)[], { m }: PaperInput): string {
  const told = texts.filter((text) => text !== null && text !== undefined && text !== '');
  return [...new Set(told)].join(m.files.csv.separator);
}

/** The whole name of a body, its area before it where the picture has it so. */
function nameOf(id: string, { graph, area }: PaperInput): string {
  const body = graph.bodies.find((one) => one.id === id);
  if (body) return [...body.serves, body.name].join(' ');
  return area.union.nodes.find((node) => node.id === id)?.entity.name ?? id;
}

function kindText(kind: HolderKind, { m }: PaperInput): string {
  if (kind === 'POST') return m.actor.Post;
  return kind === 'PROFESSION' ? m.actor.Profession : m.matrix.kind[kind];
}
