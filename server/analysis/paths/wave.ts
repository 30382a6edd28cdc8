import type { DomainNode, Id, Relation } from '../../domain/model.js';
import type { Linked } from '../snapshot.js';
import { closest } from './claims.js';

/**
 * What stands next to each of the things, in the order asked: every claim that a way may lead over, in either
 * direction, with the thing at its other end.
 */
export type Neighbours = (ids: readonly Id[]) => Promise<readonly (readonly Linked<DomainNode>[])[]>;

/** A thing that was reached from one end. */
export interface Reached {
  readonly node: DomainNode;
  /** In how many steps. */
  readonly depth: number;
  /** From what it is one step further, with the claim; more than one where several ways are equally short. */
  readonly from: { readonly id: Id; readonly relation: Relation }[];
}

/** All that can be reached from one end, one step further at a time. */
export class Wave {
  readonly reached = new Map<Id, Reached>();
  depth = 0;
  #edge: readonly Id[];

  constructor(start: DomainNode) {
    this.reached.set(start.id, { node: start, depth: 0, from: [] });
    this.#edge = [start.id];
  }

  /** What was reached with the last step. */
  get edge(): readonly Id[] {
    return this.#edge;
  }

  /** Whether there is nothing further. */
  get spent(): boolean {
    return this.#edge.length === 0;
  }

  /** Whether the end stands by itself, as far as was looked. */
  get isAlone(): boolean {
    return this.spent && this.reached.size === 1;
  }

  /** One step further. @param enters whether a way may lead over a thing */
  async grow(neighbours: Neighbours, enters: (node: DomainNode) => boolean): Promise<void> {
    const origins = this.#edge;
    const found = await neighbours(origins);
    this.depth += 1;
    const edge: Id[] = [];
    origins.forEach((origin, place) => {
      for (const { node, relation } of closest(found[place] ?? [])) {
        const before = this.reached.get(node.id);
        if (before === undefined && enters(node)) {
          this.reached.set(node.id, { node, depth: this.depth, from: [{ id: origin, relation }] });
          edge.push(node.id);
        } else if (before?.depth === this.depth) {
          before.from.push({ id: origin, relation });
        }
      }
    });
    this.#edge = edge;
  }
}
