import { claimTexts, thingText, typeText, type Wording } from './claims.js';
import type { Claims } from './filter.js';
import type { SourceRow } from './list.js';

/** Every place with what rests on it, a line for each claim; a place on which nothing rests has a line too. */
export function sourcesRows(
  rows: readonly SourceRow[],
  claims: Claims,
  wording: Wording,
): readonly (readonly string[])[] {
  const { m } = wording;
  const { csv } = m.evidence;
  const head = [
    csv.source,
    m.evidence.publisher,
    m.evidence.publishedOn,
    csv.url,
    csv.locator,
    m.evidence.reading,
    m.evidence.kind,
    csv.text,
    csv.standing,
    csv.note,
  ];
  const lines = rows.flatMap((row) =>
    row.passages.flatMap(({ id, locator, reviewed }) => {
      const start = [
        row.title,
        row.publisher ?? '',
        row.published,
        row.url ?? '',
        locator,
        reviewed ? m.evidence.read : m.card.notReviewedPassage,
      ];
      const said = (claims.get(id)?.nodes ?? []).flatMap((citing) =>
        claimTexts(citing, wording).map(({ part, standing, note }) => [
          ...start,
          typeText(citing.thing, wording),
          [thingText(citing.thing, wording), part].filter(Boolean).join(csv.separator),
          m.standing[standing],
          note ?? '',
        ]),
      );
      return said.length > 0 ? said : [[...start, '', '', '', '']];
    }),
  );
  return [head, ...lines];
}
