import type {
  ActorNameFragment,
  QChoicePartsFragment,
  QChoicesQuery,
} from '../../api/generated/operations.js';
import type { Messages } from '../../locales/ja.js';
import { fiscalYearLabel, type Locale } from '../era.js';
import { bodyName } from './names.js';
import { ANY, areaIds, type Parameter } from './question.js';

/** What the choosers of a question offer, all from the API. */

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Choices under a heading; the heading is empty where all stand under one. */
export interface ChoiceGroup {
  readonly heading: string;
  readonly choices: readonly Choice[];
}

type Parts = QChoicePartsFragment;

/** Makes what a chooser offers of an answer of the API. */
export function choicesOf(
  { kind, open }: Pick<Parameter, 'kind' | 'open'>,
  parts: Parts,
  { m, locale }: { readonly m: Messages; readonly locale: Locale },
): readonly ChoiceGroup[] {
  switch (kind) {
    case 'area':
    case 'areas':
      return [
        { heading: '', choices: parts.areas.nodes.map(({ id, name }) => ({ value: id, label: name })) },
      ];
    case 'year': {
      const years = parts.fiscalYears.map((year) => ({
        value: String(year),
        label: fiscalYearLabel(year, locale),
      }));
      return [
        { heading: '', choices: open ? [...years, { value: ANY, label: m.questions.anyYear }] : years },
      ];
    }
    case 'body':
      return bodyGroups(parts, m);
    case 'organization':
      return organizationGroups(parts, m, () => true);
    case 'actor':
      return actorGroups(parts, m);
    case 'text':
      return [];
  }
}

/** The values that a chooser offers, without 'any'. */
export function idsOffered({ kind }: Pick<Parameter, 'kind'>, parts: Parts): readonly string[] {
  switch (kind) {
    case 'area':
    case 'areas':
      return parts.areas.nodes.map(({ id }) => id);
    case 'year':
      return parts.fiscalYears.map(String);
    case 'body':
      return parts.bodies.nodes.map(({ id }) => id);
    case 'organization':
      return parts.organizations.nodes.map(({ id }) => id);
    case 'actor':
      return actorsOf(parts).map(({ id }) => id);
    case 'text':
      return [];
  }
}

/** What stands before each of several in a row: nothing, a comma, and before the last one 'and'. */
export function linkWord(at: number, count: number, m: Messages): string {
  if (at === 0) return '';
  return at === count - 1 ? m.questions.and : m.card.listSeparator;
}

const inARow = (names: readonly string[], m: Messages): string =>
  names.map((name, at) => linkWord(at, names.length, m) + name).join('');

/** The words for a value: its choice, or the value itself while the choices are not there or do not have it. */
export function labelOf(
  parameter: Parameter,
  value: string,
  parts: Parts | null,
  words: { readonly m: Messages; readonly locale: Locale },
): string {
  if (parameter.kind === 'areas')
    return inARow(
      areaIds(value).map((id) => labelOf({ ...parameter, kind: 'area' }, id, parts, words)),
      words.m,
    );
  if (parameter.kind === 'year' && value !== ANY) return fiscalYearLabel(Number(value), words.locale);
  const groups = parts === null ? [] : choicesOf(parameter, parts, words);
  const found = groups.flatMap(({ choices }) => choices).find((choice) => choice.value === value);
  return found?.label ?? value;
}

function bodyGroups({ bodies }: Parts, m: Messages): readonly ChoiceGroup[] {
  return grouped(
    bodies.nodes.map((body) => [
      body.areas[0]?.name ?? m.questions.noArea,
      { value: body.id, label: bodyName(body, m) },
    ]),
  );
}

function organizationGroups(
  { organizations: { nodes } }: Parts,
  m: Messages,
  offers: (node: Parts['organizations']['nodes'][number]) => boolean,
): readonly ChoiceGroup[] {
  const count = new Map<string, number>();
  for (const { name } of nodes) count.set(name, (count.get(name) ?? 0) + 1);
  return grouped(
    nodes.filter(offers).map(({ id, name, area }) => {
      const shared = (count.get(name) ?? 0) > 1 && area !== null;
      return [
        area?.name ?? m.questions.noArea,
        { value: id, label: shared ? m.card.within(name, area.name) : name },
      ];
    }),
  );
}

/** Professions and posts that hold a role or took part in a meeting, then the organisations that hold a role. */
function actorGroups(parts: Parts, m: Messages): readonly ChoiceGroup[] {
  const others = actorsOf(parts);
  const of = (type: 'Profession' | 'Post'): ChoiceGroup => ({
    heading: m.actor[type],
    choices: others
      .filter(({ __typename }) => __typename === type)
      .map(({ id, name }) => ({ value: id, label: name })),
  });
  const organizations = organizationGroups(parts, m, ({ roles }) => roles.length > 0);
  return [of('Profession'), of('Post'), ...organizations].filter(({ choices }) => choices.length > 0);
}

/** Everyone who holds a role or took part in a meeting. */
function actorsOf({ bodies }: Parts): readonly ActorNameFragment[] {
  const actors = bodies.nodes.flatMap((body) => [
    ...body.roles.map(({ holder }) => holder),
    ...body.meetings.flatMap(({ participations }) => participations.map(({ actor }) => actor)),
  ]);
  return [...new Map(actors.map((actor) => [actor.id, actor])).values()].sort(byId);
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

function grouped(pairs: readonly (readonly [string, Choice])[]): readonly ChoiceGroup[] {
  const groups = new Map<string, Choice[]>();
  for (const [heading, choice] of pairs) groups.set(heading, [...(groups.get(heading) ?? []), choice]);
  return [...groups].map(([heading, choices]) => ({ heading, choices }));
}

/** What the choosers know; null until the API has told. */
export type Choices = QChoicesQuery | null;
