/** What each of several sheets shows, in a line. Pure. */
import type { PaperContent } from '../../model/paper/types.js';
import type { SheetPlan } from './split.js';

/** Body → the page on which it is told. */
export function pagesOf(plans: readonly SheetPlan[]): ReadonlyMap<string, number> {
  const pages = new Map<string, number>();
  plans.forEach((plan, i) => {
    for (const id of plan.full) if (!pages.has(id)) pages.set(id, i + 1);
  });
  return pages;
}

/** The line under the title of a sheet. */
export function planLabel(plan: SheetPlan, { nameOf, words, graph }: PaperContent): string {
  const there = new Set(graph.bodies.flatMap(({ id, state }) => (state === 'ghost' ? [] : [id])));
  const told = plan.full.filter((id) => there.has(id));
  const [first = plan.stubs[0] ?? plan.listed[0] ?? ''] = told.length > 0 ? told : plan.full;
  const more = Math.max(0, told.length - 1);
  const [whole] = plan.stubs;
  if (plan.kind === 'overview') {
    const parent = graph.bodies.find(({ id }) => id === plan.listed[0])?.parents[0];
    return words.overview(nameOf(plan.full[0] ?? parent ?? first));
  }
  if (plan.kind === 'branches' && whole !== undefined)
    return words.branches(nameOf(whole), nameOf(first), more);
  if (plan.kind === 'alone') return words.alone;
  if (plan.run) return words.run(nameOf(plan.full[0] ?? whole ?? first), plan.run.number, plan.run.of);
  if (plan.kind === 'body') {
    const parent = graph.bodies.find(({ id }) => id === first)?.parents[0];
    return parent === undefined ? nameOf(first) : words.partOf(nameOf(first), nameOf(parent));
  }
  return words.some(nameOf(first), more);
}

/** The same in the list of pages, where the sheet is not seen. */
export function contentsLabel(plan: SheetPlan, content: PaperContent): string {
  if (plan.kind !== 'branches' || plan.stubs.length === 0) return planLabel(plan, content);
  return planLabel({ ...plan, stubs: [] }, content);
}

/** Parts of a further whole whose line no sheet shows. */
export function lostLines(
  plans: readonly SheetPlan[],
  { graph, nameOf, words }: PaperContent,
  hasParts: boolean,
): readonly string[] {
  if (!hasParts || plans.length < 2) return [];
  const drawn = new Set(plans.flatMap((plan) => plan.picture.scene.edges.map(({ id }) => id)));
  const first = new Map(graph.bodies.map(({ id, parents }) => [id, parents[0]]));
  return graph.parts
    .filter((part) => part.present && part.hidden !== true && !drawn.has(part.edgeId))
    .filter((part) => first.get(part.bodyId) !== part.parentId)
    .map((part) => words.elsewhere(nameOf(part.bodyId), nameOf(part.parentId)));
}
