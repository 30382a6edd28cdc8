import { ROLE_RELATIONS } from '../../server/domain/vocabulary.js';
import { located, problemAt } from '../case.js';
import { periodOf, shareADay } from '../dates.js';
import { whereabouts, type Rule } from './book.js';

/** A role is not called missing for a time for which it is told. Advice does not fill a gap. */
export const gaps: Rule = (book) =>
  located(book.cases, 'bodies').flatMap((body) =>
    (body.value.gaps ?? []).flatMap((gap, i) => {
      const missing = periodOf(gap.period);
      const told = book.links.find((link) => {
        const { type, standing, period } = link.value;
        if (type !== ROLE_RELATIONS[gap.role] || link.to !== body.value.id || standing === 'RECOMMENDED')
          return false;
        const held = periodOf(period);
        return missing !== null && held !== null && shareADay(missing, held);
      });
      if (!told) return [];
      const message = `the gap says ${gap.state} of ${gap.role}, and ${told.value.type} is told at ${whereabouts(told)} for the same time`;
      return [problemAt(body, ['gaps', i], message, 'give one of the two a period, or remove it')];
    }),
  );
