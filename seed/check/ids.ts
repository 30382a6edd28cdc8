import type { Id } from '../../server/domain/model.js';
import { located, problemAt, type Located } from '../case.js';
import { MAX_PAIRS, pairCount, whereabouts, type Rule } from './book.js';

/** An id stands once in the whole book. */
export const duplicateIds: Rule = (book) => {
  const first = new Map<Id, Located<unknown>>();
  const given = located(book.cases, 'relations').flatMap((entry) =>
    entry.value.id === undefined ? [] : [{ ...entry, id: entry.value.id }],
  );
  const all = [...book.entities.map((entity) => ({ ...entity, id: entity.value.id })), ...given];
  return all.flatMap((item) => {
    const other = first.get(item.id);
    if (!other) {
      first.set(item.id, item);
      return [];
    }
    const message = `the id '${item.id}' is already used at ${whereabouts(other)}`;
    return [problemAt(item, ['id'], message, 'give one of the two another id, or merge them')];
  });
};

/** A relation entry that stands for several pairs cannot give them all one id, and not be endless. */
export const relationEntries: Rule = (book) =>
  located(book.cases, 'relations').flatMap((entry) => {
    const pairs = pairCount(entry.value);
    if (pairs > MAX_PAIRS) {
      const message = `this entry stands for ${pairs} relations; at most ${MAX_PAIRS} are read`;
      return [problemAt(entry, ['from'], message, 'write several entries')];
    }
    if (pairs === 1 || entry.value.id === undefined) return [];
    const message = `one id for ${pairs} relations`;
    return [problemAt(entry, ['id'], message, 'leave the id out, or write one entry for each pair')];
  });
