import { located, problemAt } from '../case.js';
import { targets, type Rule } from './book.js';

/**
 * What every entity of a kind must have. A file that could not be read may hold what seems to be
 * missing, so that nothing is called missing until all files are whole.
 */

/** A meeting is a meeting of exactly one body. */
export const oneBodyPerMeeting: Rule = (book) => {
  const bodies = targets(book, 'MEETING_OF');
  return located(book.cases, 'meetings').flatMap((meeting) => {
    const found = bodies.get(meeting.value.id) ?? [];
    if (found.length === 1 || (found.length === 0 && !book.whole)) return [];
    const message =
      found.length === 0
        ? `the meeting '${meeting.value.id}' belongs to no body`
        : `the meeting '${meeting.value.id}' belongs to ${found.length} bodies: ${found.join(', ')}`;
    const fix = found.length === 0 ? 'add a MEETING_OF relation' : 'keep one MEETING_OF relation';
    return [problemAt(meeting, ['id'], message, fix)];
  });
};

/** A body serves an area, and an area lies within another, up to the country. */
export const placed: Rule = (book) => {
  if (!book.whole) return [];
  const serves = targets(book, 'SERVES');
  const within = targets(book, 'WITHIN');
  const bodies = located(book.cases, 'bodies')
    .filter((body) => !serves.has(body.value.id))
    .map((body) =>
      problemAt(body, ['id'], `the body '${body.value.id}' serves no area`, 'add a SERVES relation'),
    );
  const areas = located(book.cases, 'areas')
    .filter((area) => area.value.kind !== 'COUNTRY' && !within.has(area.value.id))
    .map((area) =>
      problemAt(area, ['id'], `the area '${area.value.id}' lies within no other`, 'add a WITHIN relation'),
    );
  return [...bodies, ...areas];
};
