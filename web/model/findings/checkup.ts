import type { FindingsQuery } from '../../api/generated/operations.js';
import type { Dismissal, Dismissed } from './dismissal.js';
import { lineOf, mainSourceOf, type FindingLine, type LineContext } from './line.js';
import { SEVERITIES, type Severity } from './severity.js';

type Rule = FindingsQuery['findingRules'][number];

/** The check-up as the page shows it. */
export interface Checkup {
  /** How many were found of each severity, without what was dismissed. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** What is shown, by severity and rule. */
  readonly sections: readonly Section[];
  /** Found and not dismissed, but hidden by the choice of severities. */
  readonly hiddenCount: number;
  /** Rules that were tried and found nothing. */
  readonly clean: readonly Rule[];
  /** Rules that could not be tried here, for a part of the source is not at hand. */
  readonly untried: readonly Rule[];
  readonly dismissed: readonly { readonly line: FindingLine; readonly dismissal: Dismissal }[];
  /** Dismissed, but not found in what is looked at now. */
  readonly dismissedElsewhere: number;
  /** There was nothing to try the rules on: no body is written of the area. */
  readonly noBodies: boolean;
}

export interface Section {
  readonly severity: Severity;
  readonly count: number;
  readonly groups: readonly Group[];
}

export interface Group {
  readonly rule: Rule;
  readonly lines: readonly FindingLine[];
  /** Names of the areas that the rule leaves out. */
  readonly leftOut: readonly string[];
}

export interface CheckupContext extends Omit<LineContext, 'mainSource'> {
  readonly hidden: readonly Severity[];
  readonly dismissed: Dismissed;
  /** Areas of which a part of the source is not at hand. */
  readonly lacking: readonly { readonly id: string; readonly name: string }[];
}

/** Puts the answer in order. Pure: the same answer and choices, the same page. */
export function checkupOf(answer: FindingsQuery, context: CheckupContext): Checkup {
  const { areaId, hidden, dismissed, lacking } = context;
  const lines = linesOf(answer, context);
  const open = lines.filter(({ id }) => !dismissed.has(id));
  const found = new Set(lines.map(({ rule }) => rule));
  const wholeAreaLacks = lacking.some(({ id }) => id === areaId);
  const quiet = answer.findingRules.filter(({ id }) => !found.has(id));
  const countOf = (severity: Severity): number => open.filter((line) => line.severity === severity).length;
  const isUntried = (rule: Rule): boolean => rule.wholeTextOnly && wholeAreaLacks;
  return {
    counts: { WARNING: countOf('WARNING'), NOTICE: countOf('NOTICE'), INFO: countOf('INFO') },
    sections: SEVERITIES.filter((severity) => !hidden.includes(severity) && countOf(severity) > 0).map(
      (severity) => ({
        severity,
        count: countOf(severity),
        groups: groupsOf(answer.findingRules, open, severity, lacking),
      }),
    ),
    hiddenCount: open.filter(({ severity }) => hidden.includes(severity)).length,
    clean: quiet.filter((rule) => !isUntried(rule)),
    untried: quiet.filter(isUntried),
    dismissed: lines.flatMap((line) => {
      const dismissal = dismissed.get(line.id);
      return dismissal === undefined ? [] : [{ line, dismissal }];
    }),
    dismissedElsewhere: [...dismissed.keys()].filter((id) => !lines.some((line) => line.id === id)).length,
    noBodies: lines.some((line) => line.rule === NO_BODY && line.about.some(({ id }) => id === areaId)),
  };
}

/** The rule that finds an area without a body. */
const NO_BODY = 'no-body';

/** All findings as lines, in the order of the API. */
export function linesOf(
  answer: FindingsQuery,
  context: Omit<LineContext, 'mainSource'>,
): readonly FindingLine[] {
  const mainSource = mainSourceOf(answer);
  return answer.findings.map((finding) => lineOf(finding, { ...context, mainSource }));
}

function groupsOf(
  rules: readonly Rule[],
  open: readonly FindingLine[],
  severity: Severity,
  lacking: CheckupContext['lacking'],
): readonly Group[] {
  return rules
    .filter((rule) => rule.severity === severity)
    .map((rule) => ({
      rule,
      lines: open.filter((line) => line.rule === rule.id),
      leftOut: rule.wholeTextOnly ? lacking.map(({ name }) => name) : [],
    }))
    .filter(({ lines }) => lines.length > 0);
}
