/** What is written of an area of which no body is. Pure. */
import { figureLine } from '../card/meetings.js';
import { CitationBook } from '../card/citations.js';
import type { PaperInput } from './input.js';
import type { PaperBlock } from './types.js';

/** Each activity under its name: when, by whom, of whom, how, and its figures. */
export function writtenBlocks({ sheet, m }: PaperInput): readonly PaperBlock[] {
  const { written } = m.files;
  const list = (names: readonly { readonly name: string }[]): string =>
    names.map(({ name }) => name).join(m.card.listSeparator);
  return (sheet.area?.activities ?? []).map((activity) => {
    const figures = activity.figures
      .map((figure) => figureLine(figure, new CitationBook()))
      .map(({ text, strong }) => `${text} ${strong}`);
    const facts: readonly (readonly [label: string, text: string])[] = [
      [written.period, activity.period.label],
      [written.conductors, list(activity.conductors)],
      [written.staff, list(activity.staffedBy)],
      [written.targets, activity.targets.join(m.card.listSeparator)],
      [written.method, activity.method ?? ''],
      [written.figures, figures.join(m.card.listSeparator)],
    ];
    return {
      heading: activity.name,
      lines: facts.filter(([, text]) => text !== '').map(([label, text]) => `${label}${m.card.colon}${text}`),
    };
  });
}
