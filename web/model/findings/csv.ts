import type { FindingsQuery } from '../../api/generated/operations.js';
import type { Messages } from '../../locales/ja.js';
import type { Dismissed } from './dismissal.js';
import type { FindingLine } from './line.js';

/** The check-up as a table, one finding in a row: all of them, hidden and dismissed ones too. */
export function findingRows(
  lines: readonly FindingLine[],
  rules: FindingsQuery['findingRules'],
  dismissed: Dismissed,
  m: Messages,
): readonly (readonly string[])[] {
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  const { severity, rule, sentence, about, evidence, standing, checked, note, id } = m.findings.columns;
  return [
    [severity, rule, sentence, about, evidence, standing, checked, note, id],
    ...lines.map((line) => {
      const dismissal = dismissed.get(line.id);
      return [
        m.findings.severity[line.severity],
        titles.get(line.rule) ?? line.rule,
        line.sentence,
        line.about
          .map(({ name, where }) =>
            where.length === 0 ? name : m.findings.inPlace(name, where.join(m.home.and)),
          )
          .join(m.card.listSeparator),
        line.evidence.map(({ locator }) => locator).join('\n'),
        line.evidence
          .map((place) => (place.reviewed ? m.standing[place.standing] : m.state.NOT_REVIEWED))
          .join('\n'),
        dismissal?.on ?? '',
        dismissal?.note ?? '',
        line.id,
      ];
    }),
  ];
}
