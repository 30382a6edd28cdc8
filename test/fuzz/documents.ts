import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isNonNullType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import type { Random } from '../../seed/synthetic/random.js';
import type { Pools } from './pools.js';
import { literal, sent, valueFor } from './values.js';

/** A request as it is posted. */
export interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Manner {
  /** How often, 0 to 1, something is wrong: a value, a name, a type, a directive. */
  readonly wrong: number;
  /** How often, 0 to 1, a value is right by its type and a stranger's. */
  readonly hostile: number;
  /** Fields inside one another, at most. */
  readonly depth: number;
}

type Field = GraphQLField<unknown, unknown>;

/** One random document over the schema: with arguments, aliases, fragments, directives and variables. */
export function randomDocument(schema: GraphQLSchema, random: Random, pools: Pools, manner: Manner): Asked {
  return new Maker(schema, random, pools, manner).make();
}

class Maker {
  readonly #declared: string[] = [];
  readonly #variables: Record<string, unknown> = {};
  readonly #fragments: string[] = [];
  /** Names of fragments by their type, those that are still being written among them: in them a circle can close. */
  readonly #named: { readonly name: string; readonly type: string; done: boolean }[] = [];
  #names = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly random: Random,
    private readonly pools: Pools,
    private readonly manner: Manner,
  ) {}

  make(): Asked {
    const root = this.schema.getQueryType();
    if (!root) throw new Error('the schema has no queries');
    const selections = this.#selections(root, this.manner.depth);
    const declared = this.#declared.length > 0 ? ` (${this.#declared.join(', ')})` : '';
    const kind = this.#isWrong() ? this.random.pick(['mutation', 'subscription', 'qery']) : 'query';
    const query = [`${kind} Q${declared} ${selections}`, ...this.#fragments].join('\n');
    return { query: this.#isWrong() ? this.#broken(query) : query, variables: this.#variables };
  }

  #isWrong = (): boolean => this.random.chance(this.manner.wrong);

  /** Something taken out, doubled, or put in. */
  #broken(query: string): string {
    const [from, length] = [this.random.int(query.length), this.random.int(12)];
    const piece = this.random.pick([
      '',
      '{',
      '}',
      '"',
      '"""',
      '...',
      '@',
      '$',
      '\u0000',
      query.slice(from, from + length),
    ]);
    return query.slice(0, from) + piece + query.slice(from + (this.random.chance(0.5) ? length : 0));
  }

  #selections(type: GraphQLCompositeType, depth: number): string {
    const fields = isUnionType(type) ? [] : Object.values(type.getFields());
    const count = 1 + this.random.int(depth === this.manner.depth ? 2 : 3);
    const chosen = new Set(
      Array.from({ length: count }, () => (fields[0] ? this.random.pick(fields) : null)),
    );
    const written = [...chosen].flatMap((field) => (field ? [this.#field(field, depth)] : []));
    if (this.#isWrong())
      written.push(
        this.random.pick(['nowhere', '__schema { types { name } }', '__type(name: "Body") { name }']),
      );
    if (depth > 0 && this.random.chance(0.15)) written.push(this.#spread(type, depth - 1));
    if (written.length === 0 || this.random.chance(0.2)) written.push('__typename');
    return `{ ${written.join(' ')} }`;
  }

  #field(field: Field, depth: number): string {
    const inner = getNamedType(field.type);
    const nested = isCompositeType(inner);
    if (nested && depth === 0) return '__typename';
    const args = this.#given(field.args).flatMap((arg) => this.#argument(arg, field) ?? []);
    // A field that is asked twice with other arguments cannot have one name in the answer.
    const alias = field.args.length > 0 || this.random.chance(0.1) ? `${this.#name('a')}: ` : '';
    const given = args.length > 0 ? `(${args.join(', ')})` : '';
    const below = nested !== this.#isWrong() && nested ? ` ${this.#selections(inner, depth - 1)}` : '';
    return `${alias}${field.name}${given}${this.#directive()}${below}`;
  }

  /** Those that are needed and some of the others: of `id` and `code`, one. */
  #given(args: readonly GraphQLArgument[]): readonly GraphQLArgument[] {
    const byCode = args.some(({ name }) => name === 'code');
    const left = this.random.pick(byCode ? ['id', 'code'] : ['']);
    return args.filter(
      ({ name, type, defaultValue }) =>
        name !== left &&
        ((byCode && (name === 'id' || name === 'code')) ||
          (isNonNullType(type) && defaultValue === undefined) ||
          this.random.chance(name === 'after' ? this.manner.hostile : 0.5)),
    );
  }

  #argument(arg: GraphQLArgument, field: Field): string | null {
    if (this.#isWrong()) return null;
    const { random, pools, manner } = this;
    const name = arg.name === 'id' ? field.name : arg.name;
    const value = valueFor(arg.type, name, { random, pools, wrong: manner.wrong });
    if (this.random.chance(0.6)) return `${arg.name}: ${literal(value)}`;
    const variable = this.#name('v');
    const type = this.#isWrong()
      ? this.random.pick(['Int', '[String!]', 'At', 'Nothing', 'Body'])
      : String(arg.type);
    this.#declared.push(`$${variable}: ${type}`);
    if (!this.#isWrong()) this.#variables[variable] = sent(value);
    return `${arg.name}: $${this.#isWrong() ? 'nobody' : variable}`;
  }

  #directive(): string {
    if (this.#isWrong())
      return this.random.pick([' @include', ' @nothing', ' @skip(if: 1)', ' @include(if: $nobody)']);
    if (!this.random.chance(0.05)) return '';
    return ` @${this.random.pick(['include', 'skip'])}(if: ${String(this.random.chance(0.5))})`;
  }

  /** A fragment, named or not; one that is known already, or one of its own. */
  #spread(type: GraphQLCompositeType, depth: number): string {
    const known = this.#named.filter((one) => one.type === type.name && (one.done || this.#isWrong()));
    if (known.length > 0 && this.random.chance(0.5)) return `...${this.random.pick(known).name}`;
    const inner =
      isAbstractType(type) && this.random.chance(0.7)
        ? this.random.pick(this.schema.getPossibleTypes(type))
        : type;
    if (this.random.chance(0.5))
      return `... on ${inner.name}${this.#directive()} ${this.#selections(inner, depth)}`;
    const fragment = { name: this.#name(this.#isWrong() ? '__schema' : 'F'), type: inner.name, done: false };
    this.#named.push(fragment);
    this.#fragments.push(`fragment ${fragment.name} on ${inner.name} ${this.#selections(inner, depth)}`);
    fragment.done = true;
    return `...${fragment.name}`;
  }

  #name(stem: string): string {
    this.#names += 1;
    return `${stem}${this.#names}`;
  }
}
