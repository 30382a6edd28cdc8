import type { FindingsQuery } from '../../api/generated/operations.js';
import type { Severity } from './severity.js';

/** A finding as it stands in the evidence of what it is about. */
export interface AboutFinding {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly sentence: string;
}

/** The rule whose findings a card tells in place, beside the counts that do not fit together. */
const TOLD_IN_PLACE = 'counts-disagree';

/** What was found about one thing; what is only good to know stays on the page of the check-up. */
export function findingsAbout(
  answer: FindingsQuery | undefined,
  about: string | null,
): readonly AboutFinding[] {
  if (!answer || about === null) return [];
  const titles = new Map(answer.findingRules.map(({ id, title }) => [id, title]));
  return answer.findings
    .filter((finding) => finding.about.some(({ id }) => id === about))
    .filter(({ rule, severity }) => rule !== TOLD_IN_PLACE && severity !== 'INFO')
    .map(({ id, rule, severity, sentence }) => ({ id, severity, sentence, title: titles.get(rule) ?? rule }));
}
