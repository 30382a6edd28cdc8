import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
  type ExecutionArgs,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** How many things a list is taken to have when the question does not say: what lists of the graph have on average. */
const USUAL = 3;

/**
 * How many things an answer would have, from the question alone: a page counts as what it asks for, any other list
 * as {@link USUAL}, and what is nested is multiplied. Variables are read, for a limit that does not can be
 * gone round by them. Fragments are counted once and multiplied wherever they are used.
 */
export function estimateNodes({ schema, document, variableValues, operationName }: ExecutionArgs): number {
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const operation = operations.find(({ name }) => name?.value === (operationName ?? name?.value));
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return 0;
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
  const values = withDefaults(operation, variableValues ?? {});
  return new Estimate(schema, fragments, values).of(operation.selectionSet, root, null);
}

function withDefaults(
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const defaults = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)] as const],
  );
  return { ...Object.fromEntries(defaults), ...given };
}

class Estimate {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #values: Readonly<Record<string, unknown>>;
  readonly #known = new Map<string, number>();

  constructor(
    schema: GraphQLSchema,
    fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    values: Readonly<Record<string, unknown>>,
  ) {
    this.#schema = schema;
    this.#fragments = fragments;
    this.#values = values;
  }

  /**
   * A thing has one type: of what is asked of several, the most counts.
   *
   * @param page how many items the lists of a page have; null where `type` is no page
   */
  of(selections: SelectionSetNode, type: GraphQLNamedType, page: number | null): number {
    if (isObjectType(type)) return this.#ofObject(selections, type, page);
    if (!isAbstractType(type)) return 0;
    const each = this.#schema.getPossibleTypes(type).map((one) => this.#ofObject(selections, one, page));
    return Math.max(0, ...each);
  }

  #ofObject({ selections }: SelectionSetNode, type: GraphQLObjectType, page: number | null): number {
    return selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + this.#field(selection, type, page);
      if (selection.kind === Kind.FRAGMENT_SPREAD)
        return sum + this.#spread(selection.name.value, type, page);
      const name = selection.typeCondition?.name.value;
      if (name !== undefined && !this.#isA(type, name)) return sum;
      return sum + this.#ofObject(selection.selectionSet, type, page);
    }, 0);
  }

  #spread(name: string, type: GraphQLObjectType, page: number | null): number {
    const key = `${name} ${type.name} ${page ?? ''}`;
    const before = this.#known.get(key);
    if (before !== undefined) return before;
    this.#known.set(key, 0);
    const fragment = this.#fragments.get(name);
    const applies = fragment && this.#isA(type, fragment.typeCondition.name.value);
    const count = applies ? this.#ofObject(fragment.selectionSet, type, page) : 0;
    this.#known.set(key, count);
    return count;
  }

  #isA(type: GraphQLObjectType, name: string): boolean {
    const other = this.#schema.getType(name);
    return other === type || (isAbstractType(other) && this.#schema.isSubType(other, type));
  }

  #field(node: FieldNode, type: GraphQLObjectType, page: number | null): number {
    const field = type.getFields()[node.name.value];
    if (!field || !node.selectionSet) return 0;
    const inner = getNamedType(field.type);
    if (!isCompositeType(inner)) return 0;
    const asked = this.#asked(node, field);
    const isList = isListOf(field.type);
    const times = isList ? (asked ?? page ?? USUAL) : 1;
    // The answer of a field that takes a size and is no list itself is a page: its lists have that size.
    const pageOfInner = isList ? null : asked;
    return times * (1 + this.of(node.selectionSet, inner, pageOfInner));
  }

  /** How many items a field is asked for; null where it takes no size. */
  #asked(node: FieldNode, field: GraphQLField<unknown, unknown>): number | null {
    for (const { name, defaultValue } of field.args) {
      if (name !== 'first' && name !== 'ids') continue;
      const given = node.arguments?.find((argument) => argument.name.value === name);
      const value: unknown = given ? valueFromASTUntyped(given.value, this.#values) : defaultValue;
      if (Array.isArray(value)) return value.length;
      // What is no number is refused when it is executed.
      return typeof value === 'number' && value > 0 ? value : USUAL;
    }
    return null;
  }
}

function isListOf(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
