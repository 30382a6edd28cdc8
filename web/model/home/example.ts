import type { HomeRoleFragment, HomeRowsQuery, Standing } from '../../api/generated/operations.js';
import type { RoleLayer } from '../layers.js';
import { HOME, type ViewState } from '../url.js';
import type { HomeChoice } from './choose.js';

/** A body with what stands around it, in short: the card that shows how a chart is read. */
export interface ExampleCard {
  readonly name: string;
  readonly isCouncil: boolean;
  readonly frames: Readonly<Record<'MEMBER' | 'SECRETARIAT' | 'ADVISER', ExampleFrame>>;
  /** The part that most operate. */
  readonly part: { readonly name: string; readonly operators: number };
  /** Where the first claim of the card is written. */
  readonly cited: { readonly standing: Standing; readonly locator: string };
  /** The chart with the body selected. */
  readonly view: ViewState;
}

export interface ExampleFrame {
  readonly count: number;
  /** The first of them. */
  readonly names: readonly { readonly name: string; readonly collective: boolean }[];
  /** How many more there are. */
  readonly others: number;
}

/** As many names as a frame of the card holds. */
const NAMES = { MEMBER: 3, SECRETARIAT: 2, ADVISER: 2 } as const;

/** The card; null where the data do not fill it: a picture with empty frames would explain nothing. */
export function exampleOf({ area }: HomeChoice, { council }: HomeRowsQuery): ExampleCard | null {
  if (!council) return null;
  const frame = (role: keyof typeof NAMES): ExampleFrame =>
    frameOf(rolesOf(council.roles, role), NAMES[role]);
  const frames = { MEMBER: frame('MEMBER'), SECRETARIAT: frame('SECRETARIAT'), ADVISER: frame('ADVISER') };
  const [part] = council.parts
    .map(({ id, name, operators }) => ({ id, name, operators: operators.filter(counts).length }))
    .sort((a, b) => b.operators - a.operators || (a.id < b.id ? -1 : 1));
  const [cited] = [...rolesOf(council.roles, 'SECRETARIAT'), ...rolesOf(council.roles, 'MEMBER')].flatMap(
    ({ citations }) => citations,
  );
  const isFull = Object.values(frames).every(({ count }) => count > 0);
  if (!isFull || !part || part.operators === 0 || !cited) return null;
  return {
    name: council.name,
    isCouncil: council.kind === 'COUNCIL',
    frames,
    part,
    cited,
    view: { ...HOME, page: 'area', area: area.id, fiscalYear: area.fiscalYear, selected: council.id },
  };
}

function rolesOf(roles: readonly HomeRoleFragment[], role: RoleLayer): readonly HomeRoleFragment[] {
  return roles.filter((own) => own.kind === role && counts(own));
}

/** What only ought to be is not counted. */
function counts({ standing }: { readonly standing: Standing }): boolean {
  return standing !== 'RECOMMENDED';
}

function frameOf(roles: readonly HomeRoleFragment[], most: number): ExampleFrame {
  const names = roles.slice(0, most).map(({ holder }) => ({
    name: holder.name,
    collective: holder.__typename === 'Organization' && holder.collective,
  }));
  return { count: roles.length, names, others: roles.length - names.length };
}
