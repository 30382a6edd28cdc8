import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { randomFrom } from '../../seed/synthetic/random.js';
import type { DomainGraph } from '../../server/domain/model.js';
import type { Asked } from '../fuzz/documents.js';
import type { Pools } from '../fuzz/pools.js';
import { literal, sent, valueFor, type Value } from '../fuzz/values.js';

/** A place in the schema where a client can put a text: an argument, or a field of an input object in one. */
export interface Slot {
  /** As `Query.bodies(filter.nameContains)`. */
  readonly name: string;
  /** The scalar that stands there: a Date is read before anything else happens. */
  readonly type: string;
  /** A question with this text there, in a variable. */
  readonly ask: (text: string) => Asked;
  /** The same with the text in the document. */
  readonly write: (text: string) => Asked;
}

type Field = GraphQLField<unknown, unknown>;

const TEXTS = new Set(['ID', 'String', 'Date']);

/** Every such place. @param pools for the arguments beside it that a field cannot do without */
export function slotsOf(schema: GraphQLSchema, graph: DomainGraph, pools: Pools): Slot[] {
  const fill = (type: GraphQLInputType, name: string): Value =>
    valueFor(type, name, { random: randomFrom(name.length), pools, wrong: 0 });
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  return types
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => {
      const { before, after } = wayTo(type, schema, graph);
      return Object.values(type.getFields()).flatMap((field) =>
        field.args.flatMap((arg) =>
          pathsIn(arg.type).map(({ path, type: scalar }): Slot => {
            const value = (text: string): Value => put(arg.type, path, text, fill);
            const asked = (written: string): string => before + fieldWith(field, arg, written, fill) + after;
            return {
              type: scalar,
              name: `${type.name}.${field.name}(${[arg.name, ...path].join('.')})`,
              ask: (text) => ({
                query: `query ($x: ${String(arg.type)}) ${asked('$x')}`,
                variables: { x: sent(value(text)) },
              }),
              write: (text) => ({ query: asked(literal(value(text))), variables: {} }),
            };
          }),
        ),
      );
    });
}

/** What stands around a field of this type: nothing at the root, else a thing of the graph with this type. */
function wayTo(type: GraphQLObjectType, schema: GraphQLSchema, graph: DomainGraph) {
  if (type === schema.getQueryType()) return { before: '{ ', after: ' }' };
  const id = graph.nodes.find(({ label }) => label === type.name)?.id;
  return {
    before: `{ node(id: ${JSON.stringify(id ?? `no ${type.name}`)}) { ... on ${type.name} { `,
    after: ' } } }',
  };
}

/** The ways from an input type to the texts in it, by field. */
function pathsIn(type: GraphQLInputType): { readonly path: readonly string[]; readonly type: string }[] {
  const inner = getNamedType(type);
  if (!isInputObjectType(inner)) return TEXTS.has(inner.name) ? [{ path: [], type: inner.name }] : [];
  return Object.values(inner.getFields()).flatMap((field) =>
    pathsIn(field.type).map((below) => ({ ...below, path: [field.name, ...below.path] })),
  );
}

type Fill = (type: GraphQLInputType, name: string) => Value;

/** A value of the type with the text at the end of the path, and besides it only what cannot be left out. */
function put(type: GraphQLInputType, [step, ...rest]: readonly string[], text: string, fill: Fill): Value {
  const bare = getNullableType(type);
  if (isListType(bare)) {
    const path = step === undefined ? [] : [step, ...rest];
    // Two: a comparison of one is none.
    return [put(bare.ofType, path, text, fill), ...(path.length > 0 ? [fill(bare.ofType, '')] : [])];
  }
  if (!isInputObjectType(bare) || step === undefined) return text;
  const fields = Object.values(bare.getFields()).filter(
    (field) => field.name === step || isRequiredInputField(field),
  );
  return Object.fromEntries(
    fields.map((field) => [
      field.name,
      field.name === step ? put(field.type, rest, text, fill) : fill(field.type, field.name),
    ]),
  );
}

function fieldWith(field: Field, slot: GraphQLArgument, written: string, fill: Fill): string {
  const others = field.args.filter(
    (arg) => arg !== slot && (isRequiredArgument(arg) || isOther(field, arg, slot)),
  );
  const args = [
    `${slot.name}: ${written}`,
    ...others.map(
      (arg) => `${arg.name}: ${literal(fill(arg.type, arg.name === 'id' ? field.name : arg.name))}`,
    ),
  ];
  const below = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  return `${field.name}(${args.join(', ')})${below}`;
}

/** An area is named by its id or by its code: with a time, one of them is needed. */
const isOther = (field: Field, arg: GraphQLArgument, slot: GraphQLArgument): boolean =>
  field.name === 'area' && arg.name === 'code' && slot.name !== 'id';
