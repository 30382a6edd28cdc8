import type { CitationPartsFragment } from '../../api/generated/operations.js';
import type { Layer } from '../layers.js';
import type { ViewGraph } from '../view-graph.js';

/** Lines under a heading. */
export interface PaperBlock {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** One entry of the key: what it looks like, and what that means. */
export interface LegendLayer {
  readonly layer: Layer;
  readonly name: string;
  /** Drawn as a frame that hangs under its body, without a line. */
  readonly isFrame: boolean;
  readonly isOff: boolean;
}

/** How a claim or its absence is drawn. */
export type LegendMark =
  | 'STATED'
  | 'INFERRED'
  | 'RECOMMENDED'
  | 'PLANNED'
  | 'NOT_STATED'
  | 'NOT_REVIEWED'
  | 'STATED_NONE'
  | 'GHOST'
  | 'COLLECTIVE';
export interface LegendEntry {
  readonly mark: LegendMark;
  /** What stands in the sample. */
  readonly sample: string;
  readonly name: string;
}

/** Everything that sheets of paper say, whatever their size. Words are already chosen. */
export interface PaperContent {
  readonly graph: ViewGraph;
  readonly title: string;
  /** Where, and what is counted. */
  readonly subtitle: readonly string[];
  readonly basis: { readonly label: string; readonly time: string; readonly days: string };
  readonly legend: {
    readonly relations: string;
    readonly layers: readonly LegendLayer[];
    readonly marks: string;
    readonly entries: readonly LegendEntry[];
  };
  /** What stands beside the picture, in the order in which it is read. */
  readonly asides: readonly PaperBlock[];
  /** What is written of an area without bodies; empty where there is a picture. */
  readonly written: readonly PaperBlock[];
  /** Why there is no picture; null where there is one. */
  readonly nothing: { readonly state: string; readonly reason: string } | null;
  readonly foot: {
    readonly source: PaperBlock;
    readonly places: string;
    readonly made: PaperBlock;
  };
  /** What a body, and a relation, rests on. */
  readonly citations: ReadonlyMap<string, readonly CitationPartsFragment[]>;
  /** What only a body or relation has to do with, for what is on a sheet. */
  readonly placesOf: (ids: Iterable<string>) => { readonly text: string; readonly count: number };
  /** The name of a body where its full one stands near. */
  readonly nameOf: (bodyId: string) => string;
  readonly words: PaperWords;
}

/** Words that depend on how the picture is divided. */
export interface PaperWords {
  /** → 3ページ: on a body that is told on another sheet. */
  readonly reference: (page: number) => string;
  readonly contents: string;
  readonly entry: (page: number, name: string) => string;
  readonly overview: (head: string) => string;
  readonly branches: (whole: string, first: string, more: number) => string;
  readonly some: (first: string, more: number) => string;
  readonly alone: string;
  readonly run: (name: string, page: number, of: number) => string;
  readonly partOf: (name: string, whole: string) => string;
  readonly parts: (head: string) => string;
  readonly notes: string;
  /** A heading that is said again on the next sheet. */
  readonly continued: (heading: string) => string;
  readonly pageOf: (page: number, of: number) => string;
  readonly elsewhere: (part: string, whole: string) => string;
  readonly cautions: string;
  /** Instead of places that have no room in the foot. */
  readonly listed: (count: number) => string;
  /** Over the places of one sheet. */
  readonly placesOf: (page: number) => string;
}
