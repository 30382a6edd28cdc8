import type { OrganizationAreasQuery, OrganizationQuery, Standing } from '../../api/generated/operations.js';
import type { Counts } from '../counts.js';
import type { Layer } from '../layers.js';
import { nothingOf, type Nothing } from '../labels.js';
import { LAYERS } from '../layers.js';
import { thumbnail, type Thumbnail } from '../thumbnail.js';
import { defaultYear, timeline, type Mark, type YearPoint } from '../timeline.js';
import { claimsIn, heldBody, isSpoken, type HeldBody } from './held.js';

/** Everything that the page of an actor shows, whatever is chosen of it. */
export interface OrganizationPage {
  readonly actor: ActorHead;
  readonly bodies: readonly HeldBody[];
  /** Bodies that it set up. */
  readonly founded: readonly HeldBody[];
  readonly areas: ReadonlyMap<string, PageArea>;
  /** All classes and organisations of the same name, without itself. */
  readonly alike: readonly Alike[];
  readonly release: string;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Alike extends Named {
  readonly collective: boolean;
  readonly area: string | null;
}

export interface ActorHead extends Named {
  readonly type: 'Organization' | 'Post' | 'Profession';
  readonly kana: string | null;
  readonly aliases: readonly string[];
  readonly standing: Standing;
  /** Null for what is no organisation. */
  readonly kind: Extract<ActorAnswer, { __typename: 'Organization' }>['organizationKind'] | null;
  readonly collective: boolean;
  readonly area: Named | null;
  /** The organisation that it is a unit of, or in which the office is held. */
  readonly within: Named | null;
  readonly units: readonly Named[];
  readonly posts: readonly Named[];
}

/** An area in which it has a place, with the picture of all its bodies. */
export interface PageArea extends Named {
  readonly points: readonly YearPoint[];
  /** What it means where nothing is written. */
  readonly nothing: Nothing;
  readonly picture: Thumbnail;
}

type ActorAnswer = Extract<
  NonNullable<OrganizationQuery['node']>,
  { __typename: 'Organization' | 'Post' | 'Profession' }
>;

/** Whether a thing is one that holds roles. */
export function isActor(node: OrganizationQuery['node']): node is ActorAnswer {
  const type = node?.__typename;
  return type === 'Organization' || type === 'Post' || type === 'Profession';
}

/** Reads what the actor is to the bodies of an answer, in its order. */
export function heldBodies({ node, bodies }: OrganizationQuery): readonly HeldBody[] {
  return bodies.nodes.flatMap((body) => heldBody(body, node?.id ?? '') ?? []);
}

/** Puts the answers together. Pure. */
export function pageOf(
  answer: OrganizationQuery & { readonly node: ActorAnswer },
  bodies: readonly HeldBody[],
  { areas, alike }: OrganizationAreasQuery,
): OrganizationPage {
  const { node, fiscalYears, release } = answer;
  return {
    actor: headOf(node),
    bodies: bodies.filter(({ claims }) => claims.length > 0),
    founded: bodies.filter(({ founded }) => founded),
    areas: new Map(
      areas.flatMap((area) =>
        area?.__typename === 'Area' ? [[area.id, areaOf(area, fiscalYears)] as const] : [],
      ),
    ),
    alike: alike.nodes
      .filter(({ id, asWritten }) => id !== node.id && asWritten === node.asWritten)
      .map(({ id, name, collective, area }) => ({ id, name, collective, area: area?.name ?? null })),
    release: release.id,
  };
}

function headOf(node: ActorAnswer): ActorHead {
  const organization = node.__typename === 'Organization' ? node : null;
  return {
    type: node.__typename,
    id: node.id,
    name: node.name,
    kana: node.kana,
    aliases: node.aliases,
    standing: node.standing,
    kind: organization?.organizationKind ?? null,
    collective: organization?.collective ?? false,
    area: organization?.area ?? null,
    within: node.__typename === 'Post' ? node.organization : (organization?.unitOf ?? null),
    units: organization?.units ?? [],
    posts: organization?.posts ?? [],
  };
}

type AreaAnswer = Extract<OrganizationAreasQuery['areas'][number], { __typename: 'Area' }>;

function areaOf({ id, name, gap, yearMarks, bodies }: AreaAnswer, fiscalYears: readonly number[]): PageArea {
  const nothing = nothingOf(gap?.state ?? '') ?? 'NOT_STATED';
  return { id, name, nothing, points: timeline(fiscalYears, yearMarks), picture: thumbnail(bodies) };
}

/** A year that an area marks. */
interface MarkedYear {
  readonly fiscalYear: number;
  readonly mark: Exclude<Mark, 'NONE'>;
}

/** The years that the areas of the page mark, with the best mark of each, ascending. */
export function marksOf({ areas }: OrganizationPage): readonly MarkedYear[] {
  const best = new Map<number, MarkedYear['mark']>();
  for (const { points } of areas.values()) {
    for (const { fiscalYear, mark } of points)
      if (mark !== 'NONE' && best.get(fiscalYear) !== 'STATED') best.set(fiscalYear, mark);
  }
  return [...best]
    .map(([fiscalYear, mark]) => ({ fiscalYear, mark }))
    .sort((a, b) => a.fiscalYear - b.fiscalYear);
}

/**
 * The year that is counted in the head: the one asked for, else the latest of which the sources speak fully and in which
 * the actor has a place, else the latest of all.
 */
export function yearToTell(page: OrganizationPage, asked: number | null): number | null {
  if (asked !== null) return asked;
  const marks = marksOf(page);
  const held = marks.filter(({ fiscalYear }) => hasPlace(page.bodies, fiscalYear));
  return defaultYear(timeline([], held)) ?? defaultYear(timeline([], marks));
}

function hasPlace(bodies: readonly HeldBody[], fiscalYear: number): boolean {
  return bodies.some((body) => isSpoken(body, fiscalYear) && claimsIn(body, fiscalYear).length > 0);
}

/** How many relations of each kind there are over all years, for the legend. */
export function layerCountsOf({ bodies, areas }: OrganizationPage): Counts['layers'] {
  const state = [...areas.values()].some(({ nothing }) => nothing === 'NOT_REVIEWED')
    ? 'NOT_REVIEWED'
    : 'NOT_STATED';
  const of = (layer: Layer) => {
    const relations = bodies.flatMap(({ claims }) => claims).filter(({ role }) => role === layer).length;
    return { relations, shown: relations, state };
  };
  return Object.fromEntries(LAYERS.map((layer) => [layer, of(layer)])) as Counts['layers'];
}
