import {
  defaultFieldResolver,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import type { LimitExceeded } from '../domain/errors.js';
import { LIMITS, limitExceeded } from './limits.js';

/** What one operation may use: time, and items in its answer. When one is spent the operation is over. */
export class Budget {
  /** Rejects when it is spent; never resolves. */
  readonly spent: Promise<never>;
  #reject: (error: LimitExceeded) => void = () => undefined;
  #over: LimitExceeded | null = null;
  #items = 0;
  readonly #until: number;
  readonly #timer: NodeJS.Timeout;

  constructor(limits: { readonly time: number; readonly items: number } = LIMITS) {
    this.spent = new Promise((_, reject) => (this.#reject = reject));
    // Who does not wait for it must not be told that nobody did.
    this.spent.catch(() => undefined);
    this.limits = limits;
    this.#until = performance.now() + limits.time;
    this.#timer = setTimeout(() => this.#late(), limits.time);
  }

  private readonly limits: { readonly time: number; readonly items: number };

  /** Takes so many items of it. @throws LimitExceeded when it is spent, by whatever was taken before */
  take(items: number): void {
    this.#items += items;
    if (this.#items > this.limits.items) {
      const message = `The answer has more than ${this.limits.items} items. Ask for smaller pages, or for less inside lists.`;
      this.#end(limitExceeded('items', this.#items, message));
    }
    this.check();
  }

  /** @throws LimitExceeded when it is spent */
  check(): void {
    // While much is computed no timer comes to its turn.
    if (this.#over === null && performance.now() > this.#until) this.#late();
    if (this.#over !== null) throw this.#over;
  }

  /** It is not needed any more. */
  close(): void {
    clearTimeout(this.#timer);
  }

  #late(): void {
    const { time } = this.limits;
    const message = `The question took more than ${time} milliseconds. Ask for less, or ask again later.`;
    this.#end(limitExceeded('time', time, message));
  }

  #end(error: LimitExceeded): void {
    if (this.#over !== null) return;
    this.#over = error;
    this.#reject(error);
  }
}

/** The context of an operation, as far as lists are counted. */
interface Counted {
  readonly budget?: Budget;
}

/** Makes every list of things in a schema take its length from the budget of the operation. */
export function countLists(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const inner = isNonNullType(field.type) ? field.type.ofType : field.type;
      if (!isListType(inner) || !isCompositeType(getNamedType(inner))) continue;
      field.resolve = counted(field.resolve ?? defaultFieldResolver);
    }
  }
}

function counted(resolve: GraphQLFieldResolver<unknown, Counted>): GraphQLFieldResolver<unknown, Counted> {
  return (source, args: unknown, context, info) => {
    const result: unknown = resolve(source, args, context, info);
    const count = (list: unknown): unknown => {
      if (Array.isArray(list)) context.budget?.take(list.length);
      return list;
    };
    return result instanceof Promise ? result.then(count) : count(result);
  };
}
