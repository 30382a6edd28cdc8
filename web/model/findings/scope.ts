import type { FindingsScopeQuery } from '../../api/generated/operations.js';
import { timeline, type YearPoint } from '../timeline.js';

type AreaAnswer = FindingsScopeQuery['areas']['nodes'][number];

/** An area that can be chosen. */
export interface AreaChoice {
  readonly id: string;
  readonly name: string;
  /** Stands under the wide area that it is a part of. */
  readonly inner: boolean;
}

/** The areas of which the sources say something: each wide area with its parts, in the order of the ids. */
export function areaChoices({ areas }: FindingsScopeQuery): readonly AreaChoice[] {
  const spoken = areas.nodes.filter(({ yearMarks, activities, gap }) => {
    return yearMarks.length + activities.length > 0 || gap !== null;
  });
  const wide = new Set(spoken.filter(({ kind }) => kind === 'WIDE_AREA').map(({ id }) => id));
  const outerOf = ({ withinAll }: AreaAnswer): string | undefined =>
    withinAll.find((outer) => wide.has(outer.id))?.id;
  const choice = (inner: boolean) => (area: AreaAnswer) => ({ id: area.id, name: area.name, inner });
  return spoken
    .filter((area) => outerOf(area) === undefined)
    .flatMap((area) => [
      choice(false)(area),
      ...spoken.filter((part) => outerOf(part) === area.id).map(choice(true)),
    ]);
}

/** The years that can be chosen, with how far the sources speak of them: of the area, of any when none is chosen. */
export function yearChoices(
  { areas, fiscalYears }: FindingsScopeQuery,
  areaId: string | null,
): readonly YearPoint[] {
  const marks = areas.nodes.filter(({ id }) => id === areaId).flatMap(({ yearMarks }) => yearMarks);
  if (areaId !== null) return timeline(fiscalYears, marks);
  return fiscalYears.map((fiscalYear) => ({ fiscalYear, mark: 'STATED' }));
}

/** Of the areas that are looked at, those of which a part of the source is not at hand. */
export function lackingAreas(
  { areas }: FindingsScopeQuery,
  areaId: string | null,
): readonly { readonly id: string; readonly name: string }[] {
  return areas.nodes.filter(
    ({ id, gap, withinAll }) =>
      gap?.state === 'NOT_REVIEWED' &&
      (areaId === null || id === areaId || withinAll.some((outer) => outer.id === areaId)),
  );
}
