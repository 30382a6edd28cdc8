import type { PathStepPartsFragment, PathWaysQuery } from '../../api/generated/operations.js';
import { layerOf } from '../counts.js';
import type { Layer } from '../layers.js';
import type { PathOverlay } from '../overlay.js';
import type { ViewGraph } from '../view-graph.js';

export type Way = PathWaysQuery['paths']['paths'][number];

/** The claims that a picture draws in its year, with those of layers that are on. */
export function drawnClaims(graph: ViewGraph, off: readonly Layer[]): ReadonlySet<string> {
  const chips = graph.bodies.flatMap(({ groups }) =>
    groups
      .filter(({ role }) => !off.includes(role))
      .flatMap((group) => group.chips.filter(({ present }) => present)),
  );
  const parts = off.includes('PART_OF') ? [] : graph.parts.filter(({ present }) => present);
  return new Set([...chips, ...parts].map(({ edgeId }) => edgeId));
}

/** The way as the picture shows it: what of it is drawn, each step with its number in the whole way. */
export function overlayOf(way: Way, drawn: ReadonlySet<string>): PathOverlay {
  return {
    kind: 'path',
    bodies: new Set(way.nodes.filter(({ __typename }) => __typename === 'Body').map(({ id }) => id)),
    steps: way.steps
      .map(({ id }, place) => ({ edgeId: id, number: place + 1 }))
      .filter(({ edgeId }) => drawn.has(edgeId)),
  };
}

/** The kinds of relation that a way leads over, each with its sign and number, in the order of the way. */
export function relationsOf(
  way: Way,
): readonly { readonly label: string; readonly layer: Layer | null; readonly count: number }[] {
  const counts = new Map<string, { layer: Layer | null; count: number }>();
  for (const step of way.steps) {
    const known = counts.get(step.label) ?? { layer: layerOf(step), count: 0 };
    counts.set(step.label, { ...known, count: known.count + 1 });
  }
  return [...counts].map(([label, rest]) => ({ label, ...rest }));
}

/** The index of the way that the address chooses, from 0; the first where it names none that is there. */
export function chosenWay(mode: string | undefined, count: number): number {
  const index = /^\d{1,2}$/.test(mode ?? '') ? Number(mode) : 0;
  return index < count ? index : 0;
}

/** A run of a sentence; strong where it is a name. */
export interface Run {
  readonly text: string;
  readonly strong: boolean;
}

/** A sentence with its names told apart, whatever case a name begins with. */
export function runsOf(
  sentence: string,
  { from, to }: Pick<PathStepPartsFragment, 'from' | 'to'>,
): readonly Run[] {
  const names = [from.name, to.name].filter(Boolean).sort((a, b) => b.length - a.length);
  if (names.length === 0) return [{ text: sentence, strong: false }];
  const pattern = new RegExp(`(${names.map(escaped).join('|')})`, 'iu');
  return sentence
    .split(pattern)
    .map((text, place) => ({ text, strong: place % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

/** The way as plain text, to be put into a mail: heading, sentence, numbered steps with their places, address. */
export function textOf(
  heading: string,
  way: Way,
  standingOf: (step: Way['steps'][number]) => string,
  address: string,
): string {
  const steps = way.steps.flatMap((step, place) => [
    `${place + 1}. ${step.sentence}`,
    `   ${[standingOf(step), ...step.citations.map(({ locator }) => locator)].join(' / ')}`,
  ]);
  return [heading, way.sentence, '', ...steps, '', address].join('\n');
}
