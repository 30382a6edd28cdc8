import { located, problemAt } from '../case.js';
import { targets, whereabouts, type Rule } from './book.js';

/**
 * A class of organisations stands for those of one area: one for several areas would join towns that
 * have nothing to do with each other, and two for one area would split what is one.
 */
export const collectives: Rule = (book) => {
  const places = targets(book, 'LOCATED_IN');
  const first = new Map<string, (typeof classes)[number]>();
  const classes = located(book.cases, 'organizations').filter((item) => item.value.collective === true);
  return classes.flatMap((item) => {
    const areas = places.get(item.value.id) ?? [];
    const fault = (message: string, fix: string) => [problemAt(item, ['id'], message, fix)];
    if (areas.length === 0) {
      if (!book.whole) return [];
      return fault(
        `the class '${item.value.id}' has no area`,
        'add a LOCATED_IN relation to the area it is the class of',
      );
    }
    if (areas.length > 1) {
      return fault(
        `the class '${item.value.id}' has ${areas.length} areas: ${areas.join(', ')}`,
        'make one class for each area',
      );
    }
    const key = JSON.stringify([areas[0], item.value.name]);
    const other = first.get(key);
    if (!other) {
      first.set(key, item);
      return [];
    }
    return fault(
      `the class '${item.value.name}' of '${areas[0]}' already stands at ${whereabouts(other)}`,
      'merge the two',
    );
  });
};
