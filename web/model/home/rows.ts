import type { HomeRoleFragment, HomeRowsQuery, Standing } from '../../api/generated/operations.js';
import { CHANGE_CLASSES, type ChangeClass } from '../changes/classes.js';
import { formatScopes } from '../compare/scopes.js';
import type { DatePrecision } from '../era.js';
import { nothingOf, type Nothing } from '../labels.js';
import { HOME, type ViewState } from '../url.js';
import { groupId } from '../view-graph.js';
import type { HomeChoice } from './choose.js';

/** The questions of the start page with their answers, as far as the data have a subject for them. */
export type HomeRow = SecretariatRow | ChangesRow | CompareRow | OperatorRow;

interface Linked {
  /** The view in which the answer stands. */
  readonly view: ViewState;
}

/** Who is the secretariat of a council? */
export interface SecretariatRow extends Linked {
  readonly kind: 'secretariat';
  readonly area: string;
  readonly body: { readonly kind: string; readonly name: string };
  readonly holders: readonly { readonly name: string; readonly collective: boolean }[];
  readonly joint: boolean;
  /** Since when all of them have been it; null where that is not written or differs. */
  readonly since: { readonly date: string; readonly precision: DatePrecision } | null;
  /** The weakest that one of them rests on. */
  readonly standing: Standing;
  /** Why nobody is known; null when somebody is. */
  readonly unknown: Nothing | null;
}

/** What changed between two years? */
export interface ChangesRow extends Linked {
  readonly kind: 'changes';
  readonly area: string;
  readonly from: number;
  readonly to: number;
  /** Those that there are, in the order of the legend. */
  readonly counts: readonly { readonly kind: ChangeClass; readonly count: number }[];
}

/** What have two areas in common? */
export interface CompareRow extends Linked {
  readonly kind: 'compare';
  readonly areas: readonly string[];
  readonly shared: readonly NonNullable<HomeRowsQuery['compare']>['shared'][number][];
}

/** What does the organisation operate that operates most? */
export interface OperatorRow extends Linked {
  readonly kind: 'operator';
  readonly name: string;
  readonly collective: boolean;
  readonly area: string;
  readonly fiscalYear: number | null;
  readonly bodies: number;
  /** Bodies of areas within the area, that a class of the same name there operates. */
  readonly elsewhere: readonly { readonly area: string; readonly name: string }[];
}

/** Reads the rows. Pure: the same answers, the same rows; a question without a subject is not there. */
export function rowsOf(choice: HomeChoice, answer: HomeRowsQuery): readonly HomeRow[] {
  return [
    secretariatRow(choice, answer),
    changesRow(answer),
    compareRow(choice, answer),
    operatorRow(choice, answer),
  ].filter((row) => row !== null);
}

const WEAKEST: readonly Standing[] = ['RECOMMENDED', 'PLANNED', 'INFERRED', 'STATED'];

function secretariatRow({ area }: HomeChoice, { council }: HomeRowsQuery): SecretariatRow | null {
  if (!council) return null;
  // What only ought to be is no answer.
  const roles = council.roles.filter(
    ({ kind, standing }) => kind === 'SECRETARIAT' && standing !== 'RECOMMENDED',
  );
  return {
    kind: 'secretariat',
    area: area.name,
    body: council,
    holders: roles.map(({ holder }) => ({
      name: holder.name,
      collective: holder.__typename === 'Organization' && holder.collective,
    })),
    joint: roles.length > 0 && roles.every(({ joint }) => joint),
    since: sinceOf(roles),
    standing: WEAKEST.find((weak) => roles.some(({ standing }) => standing === weak)) ?? 'STATED',
    unknown: nothingOf(council.state),
    view: areaView(area, { selected: groupId(council.id, 'SECRETARIAT') }),
  };
}

function sinceOf(roles: readonly HomeRoleFragment[]): SecretariatRow['since'] {
  const [first] = roles;
  const same = roles.every(({ period }) => period.from === first?.period.from);
  if (!first || !same || first.period.from === null || first.period.fromPrecision === null) return null;
  return { date: first.period.from, precision: first.period.fromPrecision };
}

function changesRow({ changes }: HomeRowsQuery): ChangesRow | null {
  if (!changes) return null;
  const { from, to, area } = changes;
  const of = (kind: ChangeClass): number =>
    kind === 'UNDETERMINED'
      ? changes.undetermined.length
      : changes.changes.filter((change) => change.kind === kind).length;
  return {
    kind: 'changes',
    area: area.name,
    from,
    to,
    counts: CHANGE_CLASSES.map((kind) => ({ kind, count: of(kind) })).filter(({ count }) => count > 0),
    view: {
      ...areaView({ id: area.id, fiscalYear: null }, { view: 'changes' }),
      options: { from: String(from), to: String(to) },
    },
  };
}

function compareRow({ pair }: HomeChoice, { compare }: HomeRowsQuery): CompareRow | null {
  if (!compare || !pair) return null;
  return {
    kind: 'compare',
    areas: compare.scopes.map(({ area }) => area.name),
    shared: compare.shared,
    view: { ...HOME, page: 'compare', options: { s: formatScopes(pair) } },
  };
}

/** Classes of one name in one area are counted together and told apart; a class is never one with an organisation. */
function operatorRow({ area }: HomeChoice, { load }: HomeRowsQuery): OperatorRow | null {
  const alike = (a: Load, b: Load): boolean =>
    a === b ||
    (a.organization.collective &&
      b.organization.collective &&
      a.organization.asWritten === b.organization.asWritten);
  const sets = load.map((first) => load.filter((other) => alike(first, other)));
  const bodiesIn = (set: readonly Load[]) =>
    new Map(set.flatMap(({ bodies }) => bodies).map((body) => [body.id, body]));
  const [best] = sets.sort((a, b) => bodiesIn(b).size - bodiesIn(a).size);
  const [first] = best ?? [];
  if (!best || !first) return null;
  const bodies = [...bodiesIn(best).values()];
  const elsewhere = bodies.filter(({ areas }) => !areas.some(({ id }) => id === area.id));
  return {
    kind: 'operator',
    name: commonName(best.map(({ organization }) => organization.name)),
    collective: first.organization.collective,
    area: area.name,
    fiscalYear: area.fiscalYear,
    bodies: bodies.length,
    elsewhere: elsewhere.map(({ name, areas }) => ({ name, area: areas[0]?.name ?? '' })),
    view: areaView(area, { view: 'matrix', selected: first.organization.id }),
  };
}

type Load = HomeRowsQuery['load'][number];

function areaView(
  { id, fiscalYear }: Pick<HomeChoice['area'], 'id' | 'fiscalYear'>,
  change: Partial<ViewState>,
): ViewState {
  return { ...HOME, page: 'area', area: id, fiscalYear, ...change };
}

/** What several names have in common, without the areas in brackets by which a translation tells them apart. */
function commonName(names: readonly string[]): string {
  const [first = '', ...others] = names;
  if (others.every((name) => name === first)) return first;
  const plain = names.map((name) => name.replace(/ \([^()]*\)$/, ''));
  return plain.every((name) => name === plain[0]) ? (plain[0] ?? first) : first;
}
