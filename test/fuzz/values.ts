import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql';
import type { Random } from '../../seed/synthetic/random.js';
import type { Pools } from './pools.js';

/** Values of arguments, as JSON; a member of an enum is marked, for it is written without quotes in a document. */
export type Value =
  null | boolean | number | string | Member | readonly Value[] | { readonly [key: string]: Value };

export class Member {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** What a stranger sends where something else is expected. */
const WRONG: readonly Value[] = [
  null,
  true,
  1.5,
  -0,
  1e300,
  2_147_483_648,
  'x',
  '',
  [],
  [[[]]],
  {},
  { a: 1 },
  { __proto__: null, constructor: 'x' },
  new Member('NO_SUCH_MEMBER'),
];

/** What a value is made from. */
export interface Source {
  readonly random: Random;
  readonly pools: Pools;
  /** How often, 0 to 1, a value is not of its type. */
  readonly wrong: number;
}

/** @param name of the argument or field that gets it */
export function valueFor(type: GraphQLInputType, name: string, source: Source): Value {
  const { random, pools, wrong } = source;
  if (random.chance(wrong)) return random.pick(WRONG);
  if (isNonNullType(type)) return valueFor(type.ofType, name, source);
  if (isListType(type)) {
    const { ofType } = type;
    return Array.from({ length: 1 + random.int(3) }, () => valueFor(ofType, name, source));
  }
  if (isEnumType(type)) return new Member(random.pick(type.getValues()).name);
  if (isInputObjectType(type)) {
    const fields = fieldsFor(type.name, Object.values(type.getFields()), source);
    return Object.fromEntries(fields.map((field) => [field.name, valueFor(field.type, field.name, source)]));
  }
  if (type.name === 'Int') return pools.int(random, name);
  if (type.name === 'Boolean') return random.chance(0.5);
  return type.name === 'ID' ? pools.id(random, name) : pools.text(random, name, type.name);
}

/** One moment has one of its two forms: both is what only a stranger sends. */
function fieldsFor(type: string, fields: readonly GraphQLInputField[], { random, wrong }: Source) {
  if (type === 'At' && !random.chance(wrong)) return [random.pick(fields)];
  return fields.filter((field) => isNonNullType(field.type) || random.chance(0.3));
}

/** As it stands in a document. */
export function literal(value: Value): string {
  if (value instanceof Member) return value.name;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value as Readonly<Record<string, Value>>);
    return `{${fields.map(([key, inner]) => `${key}: ${literal(inner)}`).join(', ')}}`;
  }
  return JSON.stringify(value);
}

/** As it is sent in a variable. */
export function sent(value: Value): unknown {
  if (value instanceof Member) return value.name;
  if (Array.isArray(value)) return value.map(sent);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, sent(inner)]));
}
