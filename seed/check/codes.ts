import type { Id } from '../../server/domain/model.js';
import { codeFault, isPrefectureCode } from '../codes.js';
import { located, problemAt, type Item, type Located } from '../case.js';
import type { Problem } from '../problem.js';
import { targets, whereabouts, type Rule } from './book.js';

type AreaItem = Located<Item<'areas'>>;
interface Areas {
  readonly byId: ReadonlyMap<Id, AreaItem>;
  readonly within: ReadonlyMap<Id, readonly Id[]>;
}

/** Codes of areas exist in form, fit the kind of area and the prefecture around it, and stand once. */
export const areaCodes: Rule = (book) => {
  const areas = located(book.cases, 'areas');
  const known: Areas = {
    byId: new Map(areas.map((area) => [area.value.id, area])),
    within: targets(book, 'WITHIN'),
  };
  const first = new Map<string, AreaItem>();
  return areas.flatMap((area) => {
    const { code } = area.value;
    if (code === undefined) return [];
    const fault = codeFault(code);
    if (fault) return [problemAt(area, ['code'], fault.message, fault.fix)];
    const twice = first.get(code);
    if (!twice) first.set(code, area);
    return [
      ...(twice ? [repeated(area, twice)] : []),
      ...kindFaults(area, code),
      ...prefectureFaults(area, code, known),
    ];
  });
};

function repeated(area: AreaItem, twice: AreaItem): Problem {
  const message = `'${twice.value.id}' at ${whereabouts(twice)} has the same code`;
  return problemAt(area, ['code'], message, 'an area has a code of its own: correct one of the two');
}

function kindFaults(area: AreaItem, code: string): Problem[] {
  const { kind, collective } = area.value;
  const fault = (message: string, fix: string): Problem[] => [problemAt(area, ['code'], message, fix)];
  if (collective) return fault('a class of areas has no code', 'remove the code, or name the area');
  if (kind === 'PREFECTURE' && !isPrefectureCode(code)) {
    return fault(
      `'${code}' is the code of a municipality, not of a prefecture`,
      'a prefecture has 000 after its number',
    );
  }
  if (kind !== 'MUNICIPALITY') return [];
  const number = Number(code.slice(2, 5));
  if (number >= 100 && number < 800) return [];
  const what = number === 0 ? 'a prefecture' : 'no municipality';
  return fault(
    `'${code}' is the code of ${what}`,
    'the third to fifth digits of a municipality are 100 to 799',
  );
}

/** The first two digits are those of the prefecture that the area lies within, at any depth. */
function prefectureFaults(area: AreaItem, code: string, areas: Areas): Problem[] {
  const around = new Set([area.value.id]);
  for (const id of around) for (const outer of areas.within.get(id) ?? []) around.add(outer);
  return [...around].flatMap((id) => {
    const outer = areas.byId.get(id)?.value;
    if (outer?.kind !== 'PREFECTURE' || outer.code === undefined || codeFault(outer.code)) return [];
    if (outer.code.slice(0, 2) === code.slice(0, 2)) return [];
    const message = `'${code}' is not a code of ${outer.name} (${outer.code.slice(0, 2)}), within which the area lies`;
    return [problemAt(area, ['code'], message, 'correct the code or the WITHIN relation')];
  });
}
