import { carrierQuestions } from './carriers.js';
import { changeQuestions } from './changes.js';
import { checkQuestions } from './checks.js';
import { compareQuestions } from './compare.js';
import { evidenceQuestions } from './evidence.js';
import { gapQuestions } from './gaps.js';
import { initiativeQuestions } from './initiatives.js';
import { meetingQuestions } from './meetings.js';
import { pathQuestions } from './path.js';
import { GROUPS, type Group, type Question } from './question.js';
import { roleQuestions } from './roles.js';
import { searchQuestions } from './search.js';
import { sessionQuestions } from './sessions.js';
import { workQuestions } from './work.js';

/** Every saved question, in the order of its group. */
export const QUESTIONS: readonly Question[] = [
  ...roleQuestions,
  ...carrierQuestions,
  ...changeQuestions,
  ...compareQuestions,
  ...initiativeQuestions,
  ...pathQuestions,
  ...meetingQuestions,
  ...sessionQuestions,
  ...workQuestions,
  ...evidenceQuestions,
  ...gapQuestions,
  ...checkQuestions,
  ...searchQuestions,
];

/** A question by its id; null when there is none. */
export function questionById(id: string): Question | null {
  return QUESTIONS.find((question) => question.id === id) ?? null;
}

/** The questions of each group, groups in their order. */
export function questionsByGroup(): readonly (readonly [Group, readonly Question[]])[] {
  return GROUPS.map((group) => [group, QUESTIONS.filter((question) => question.group === group)]);
}
