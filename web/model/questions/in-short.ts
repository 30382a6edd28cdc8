import type {
  QInShortMoreQuery,
  QInShortMoreQueryVariables,
  QInShortQuery,
  QInShortQueryVariables,
} from '../../api/generated/operations.js';
import { bodiesOfOrganization, loads } from './carriers.js';
import { changed, undetermined } from './changes.js';
import { coverage, findings, unreviewed } from './checks.js';
import { figures, functions } from './compare.js';
import { evidence } from './evidence.js';
import { notStated, recommended } from './gaps.js';
import { initiatives } from './initiatives.js';
import { meetings, satisfaction } from './meetings.js';
import { path } from './path.js';
import type { Answer, Asked, Values } from './question.js';
import { questionById } from './registry.js';
import { rolesInArea, rolesOfBody } from './role-rows.js';
import { found } from './search.js';
import { participants, tallies } from './sessions.js';
import { atOf, scopesOf, valuesOf } from './values.js';
import { activities, lessons, outputs } from './work.js';
import type { Choices } from './choices.js';

/** The answers of all questions as they are asked at first, in a line each, from two answers of the API. */

/** Both answers in one. */
export type InShort = QInShortQuery & QInShortMoreQuery;

/** What both ask. */
export type InShortVariables = QInShortQueryVariables & QInShortMoreQueryVariables;

/** The values with which a question is asked at first. */
function firstValues(id: string, choices: Choices): Values {
  const question = questionById(id);
  return question ? valuesOf(question, {}, choices) : {};
}

/** What the two questions ask. Questions that are asked of the same thing at first share a variable. */
export function inShortVariables(choices: Choices, locale: 'JA' | 'EN'): InShortVariables {
  const of = (id: string): Values => firstValues(id, choices);
  const [area, change, way] = [of('secretariats-in-area'), of('changes-between-years'), of('way-to-body')];
  return {
    locale,
    area: area.area ?? '',
    at: atOf(area),
    body: of('secretariat-of-body').body ?? '',
    org: of('bodies-of-organization').org ?? '',
    from: Number(change.from),
    to: Number(change.to),
    scopes: scopesOf(of('functions-of-areas')),
    wayFrom: way.from ?? '',
    wayTo: way.to ?? '',
    wayAt: atOf(way),
    met: of('participants-of-body').body ?? '',
    counted: of('planned-and-held').area ?? '',
    surveyed: of('activities-in-area').area ?? '',
    other: of('outputs-in-area').area ?? '',
    checkedAt: atOf(of('findings-in-area')),
    text: of('find-by-abbreviation').text ?? '',
  };
}

type Tell = (answer: InShort, asked: Asked) => Answer | null;

const TOLD: Readonly<Record<string, Tell>> = {
  'secretariat-of-body': ({ secretariat }, asked) => rolesOfBody('SECRETARIAT')({ body: secretariat }, asked),
  'secretariats-in-area': ({ secretariats }, asked) =>
    rolesInArea('SECRETARIAT')({ area: secretariats }, asked),
  'members-of-body': ({ members }, asked) => rolesOfBody('MEMBER')({ body: members }, asked),
  'advisers-in-area': ({ advisers }, asked) => rolesInArea('ADVISER')({ area: advisers }, asked),
  'bodies-of-organization': bodiesOfOrganization,
  'most-bodies': (answer, asked) => loads({ ...answer, area: answer.items }, asked),
  'changes-between-years': changed,
  'undetermined-changes': undetermined,
  'functions-of-areas': functions,
  'figures-of-areas': figures,
  'initiatives-in-area': ({ items, programmes }, asked) => initiatives({ area: items, programmes }, asked),
  'way-to-body': path,
  'meetings-in-area': (answer, asked) => meetings({ ...answer, area: answer.items }, asked),
  satisfaction: (answer, asked) => satisfaction({ ...answer, area: answer.items }, asked),
  'participants-of-body': ({ sessions }, asked) => participants({ body: sessions }, asked),
  'planned-and-held': ({ counts }, asked) => tallies({ area: counts }, asked),
  'activities-in-area': (answer, asked) => activities({ ...answer, area: answer.surveyed }, asked),
  'outputs-in-area': ({ works }, asked) => outputs({ area: works }, asked),
  'lessons-of-area': ({ works }, asked) => lessons({ area: works }, asked),
  'evidence-of-body': ({ written }, asked) => evidence({ body: written }, asked),
  'recommended-only': ({ recommended: drawn }, asked) => recommended({ diagram: drawn }, asked),
  'not-stated': ({ unwritten }, asked) => notStated({ diagram: unwritten }, asked),
  'findings-in-area': findings,
  'unreviewed-places': unreviewed,
  'coverage-of-evidence': coverage,
  'find-by-abbreviation': found,
};

/** The answer of a question in a line; null where there is none. */
export function inShort(
  id: string,
  answer: InShort,
  choices: Choices,
  words: Omit<Asked, 'values'>,
): string | null {
  return TOLD[id]?.(answer, { ...words, values: firstValues(id, choices) })?.headline ?? null;
}
