import { located, problemAt, type Located, type Path } from '../case.js';
import { periodOf, shareADay } from '../dates.js';
import type { Problem } from '../problem.js';
import type { PeriodEntry } from '../schema.js';
import type { Rule } from './book.js';

/** A former name ends on a known day, while the body goes on, and a body has one name at a time. */
export const formerNames: Rule = (book) =>
  located(book.cases, 'bodies').flatMap((body) => {
    const names = body.value.formerNames ?? [];
    return names.flatMap(({ period }, i) => {
      const inside: Path = ['formerNames', i, 'period'];
      return [
        ...withoutEnd(body, inside, period),
        ...outlivesBody(body, inside, period, body.value.period),
        ...names.slice(0, i).flatMap((other) => sharesADay(body, inside, period, other)),
      ];
    });
  });

function withoutEnd(body: Located<unknown>, inside: Path, period: PeriodEntry): Problem[] {
  if ('during' in period || (period.through !== undefined && period.through !== 'OPEN')) return [];
  const fix = "add 'through:' with the last day, month or year of this name";
  return [problemAt(body, inside, 'a former name whose end is not known', fix)];
}

/** The name it bore last is its name, and before it began it had none. */
function outlivesBody(
  body: Located<unknown>,
  inside: Path,
  period: PeriodEntry,
  whole: PeriodEntry | undefined,
): Problem[] {
  const [own, all] = [periodOf(period), periodOf(whole)];
  if (own?.to == null || all === null) return [];
  if (all.to !== null && own.to >= all.to) {
    const message = 'a former name that lasts as long as the body';
    return [problemAt(body, inside, message, "make the last name the 'name' of the body, or correct a date")];
  }
  if (all.from === null || own.to > all.from) return [];
  const message = 'a former name that ends before the body begins';
  return [problemAt(body, inside, message, 'correct one of the two periods')];
}

function sharesADay(
  body: Located<unknown>,
  inside: Path,
  period: PeriodEntry,
  other: { readonly name: string; readonly period: PeriodEntry },
): Problem[] {
  const [own, before] = [periodOf(period), periodOf(other.period)];
  if (own?.to == null || before?.to == null || !shareADay(own, before)) return [];
  const message = `this former name is told for the same time as '${other.name}'`;
  return [problemAt(body, inside, message, 'let one end where the other begins')];
}
