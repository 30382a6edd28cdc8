import type { FindingsQuery } from '../../api/generated/operations.js';
import type { Dismissed } from './dismissal.js';
import type { Severity } from './severity.js';

/** One of the few findings at the foot of another page. */
export interface StripItem {
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  /** What the first finding of the rule says first. */
  readonly sentence: string;
  /** Findings of the same rule besides. */
  readonly more: number;
}

/** The most that are shown. */
const MOST = 3;

/** One finding each of the first rules that found something, without what was dismissed; and how many there are in all. */
export function stripOf(
  { findings, findingRules }: FindingsQuery,
  dismissed: Dismissed,
): { readonly items: readonly StripItem[]; readonly total: number } {
  const open = findings.filter(({ id }) => !dismissed.has(id));
  const items = findingRules.flatMap(({ id, title, severity }): StripItem[] => {
    const [first, ...more] = open.filter(({ rule }) => rule === id);
    if (!first) return [];
    return [{ rule: id, title, severity, sentence: firstSentence(first.sentence), more: more.length }];
  });
  return { items: items.slice(0, MOST), total: open.length };
}

/** The text up to its first full stop. */
function firstSentence(text: string): string {
  return /^.*?(?:。|\.(?= ))/s.exec(text)?.[0] ?? text;
}
