import type { DiagramPartsFragment } from '../api/generated/operations.js';
import { STANDINGS } from './filters/filter.js';
import { isLayer, LAYERS, type Layer } from './layers.js';
import type { BodyMeetingsInput } from './meetings.js';
import type { Standing } from './view-graph.js';

type Edge = DiagramPartsFragment['edges'][number];

/** What is counted, with and without what is hidden. */
export interface Share {
  readonly all: number;
  readonly shown: number;
}

/** What is told of a layer. */
export interface LayerCount {
  /** Relations; of meetings the bodies of which something is written. */
  readonly relations: number;
  /** Those that no kind or standing hides, whether or not the layer is on. */
  readonly shown: number;
  /** Which nothing it is, where there are none. */
  readonly state: string;
}

/** What a picture has in it, counted. */
export interface Counts {
  readonly bodies: number;
  /** Bodies that are there only because no end is stated: no source speaks of them in this year. */
  readonly unspoken: number;
  readonly organizations: number;
  readonly relations: number;
  readonly byStanding: readonly {
    readonly standing: Standing;
    readonly count: number;
    readonly shown: number;
  }[];
  /** Relations with at least one citation. */
  readonly cited: number;
  /** The same of what is drawn: without layers that are off and what else is hidden. */
  readonly shown: {
    readonly organizations: number;
    readonly relations: number;
    readonly cited: number;
    /** Bodies with a tag that tells of their meetings. */
    readonly meetings: number;
  };
  readonly layers: Readonly<Record<Layer, LayerCount>>;
}

/** What is counted, and what hides some of it. */
export interface Counting {
  readonly now: DiagramPartsFragment & { readonly meetings?: readonly BodyMeetingsInput[] | undefined };
  /** Whether the relation with this id has a citation. */
  readonly isCited: (id: string) => boolean;
  /** Layers that are off. */
  readonly off: readonly Layer[];
  /** Whether kinds or standings hide a relation. */
  readonly isHidden: (edge: Edge) => boolean;
  /** Standings of meetings that are hidden. */
  readonly standings: readonly Standing[];
}

/** The layer of a relation: its role, or `PART_OF`; null for those that no layer draws. */
export function layerOf(edge: { readonly type: string; readonly role?: string | null }): Layer | null {
  const name = edge.role ?? edge.type;
  return isLayer(name) ? name : null;
}

/** Counts the answer for one year. */
export function countsOf(counting: Counting): Counts {
  const { now, isCited, off } = counting;
  const isOn = (edge: Edge): boolean =>
    LAYERS.some((layer) => layer === layerOf(edge) && !off.includes(layer));
  const edges = now.edges.filter((edge) => layerOf(edge) !== null);
  const shown = edges.filter((edge) => isOn(edge) && !counting.isHidden(edge));
  const bodies = now.nodes.filter((node) => node.entity.__typename === 'Body');
  const layers = layerCounts(counting, edges);
  return {
    bodies: bodies.length,
    unspoken: bodies.filter((node) => node.presence === 'NOT_STATED').length,
    organizations: organizationsIn(now, edges),
    relations: edges.length,
    byStanding: STANDINGS.map((standing) => ({
      standing,
      count: edges.filter((edge) => edge.standing === standing).length,
      shown: shown.filter((edge) => edge.standing === standing).length,
    })).filter(({ count }) => count > 0),
    cited: edges.filter((edge) => isCited(edge.id)).length,
    shown: {
      organizations: organizationsIn(now, shown),
      relations: shown.length,
      cited: shown.filter((edge) => isCited(edge.id)).length,
      meetings: off.includes('MEETING') ? 0 : layers.MEETING.shown,
    },
    layers,
  };
}

function organizationsIn({ nodes }: DiagramPartsFragment, edges: readonly Edge[]): number {
  const holders = new Set(edges.filter((edge) => edge.role !== null).map((edge) => edge.source));
  return nodes.filter((node) => node.entity.__typename === 'Organization' && holders.has(node.id)).length;
}

function layerCounts(counting: Counting, edges: readonly Edge[]): Counts['layers'] {
  const of = (layer: Layer): LayerCount => {
    const own = edges.filter((edge) => layerOf(edge) === layer);
    const shown = own.filter((edge) => !counting.isHidden(edge)).length;
    return { relations: own.length, shown, state: gapOf(roleStates(counting, layer)) };
  };
  return {
    SECRETARIAT: of('SECRETARIAT'),
    OPERATOR: of('OPERATOR'),
    MEMBER: of('MEMBER'),
    ADVISER: of('ADVISER'),
    SUPPORTER: of('SUPPORTER'),
    PART_OF: of('PART_OF'),
    MEETING: meetingCount(counting),
  };
}

function meetingCount({ now: { meetings = [] }, standings }: Counting): LayerCount {
  const told = meetings.map((body) => [...body.meetings, ...body.tallies]);
  const shown = told.filter((some) => some.some(({ standing }) => !standings.includes(standing)));
  return {
    relations: told.filter((some) => some.length > 0).length,
    shown: shown.length,
    state: gapOf(meetings.map(({ state }) => state)),
  };
}

function roleStates({ now }: Counting, layer: Layer): readonly string[] {
  return now.roleStates.filter((state) => state.role === layer).map((state) => state.state);
}

/** Which nothing it is, where nothing of a layer is there: the weakest that any body has. */
function gapOf(states: readonly string[]): string {
  return (
    (['NOT_REVIEWED', 'NOT_STATED', 'STATED_NONE'] as const).find((state) => states.includes(state)) ??
    'NOT_STATED'
  );
}

/** The layers without those that are switched off. */
export function layersOn(off: readonly Layer[]): ReadonlySet<Layer> {
  return new Set(LAYERS.filter((layer) => !off.includes(layer)));
}
