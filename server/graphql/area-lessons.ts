import type { Id, NodeOf } from '../domain/model.js';
import type { Window } from '../domain/period.js';
import type { Loaders } from './loaders.js';

/**
 * Lessons about an area, one within it, or what is located in or serves one; by id. The same as the port's
 * `lessons`, in a fixed number of questions for any number of areas, and at a time.
 */
export async function lessonsOfArea(area: Id, window: Window, loaders: Loaders): Promise<NodeOf<'Lesson'>[]> {
  const areas = await loaders.closure(area);
  const there = await Promise.all(
    areas.map((id) => loaders.expand(id, { types: ['LOCATED_IN', 'SERVES'], direction: 'in' }, window)),
  );
  const subjects = new Set([...areas, ...there.flat().map(({ node }) => node.id)]);
  const found = await Promise.all(
    [...subjects].map((id) =>
      loaders.neighbours(id, { types: ['ABOUT'], direction: 'in' }, window, 'Lesson'),
    ),
  );
  const byId = new Map(found.flat().map((lesson) => [lesson.id, lesson]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
