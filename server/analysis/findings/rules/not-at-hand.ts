import type { AreaNode, BodyNode, Citation, Id, PassageNode } from '../../../domain/model.js';
import { citationsOf } from '../evidence.js';
import type { FindingRule, Found, Reading } from '../types.js';

/** A place that is cited for what is missing, and that our text lacks: the picture of a figure, a page before. */
export const notAtHand: FindingRule = {
  id: 'not-at-hand',
  severity: 'INFO',
  local: true,
  wholeTextOnly: false,
  title: { ja: '手元にない図や箇所', en: 'Figures and places not at hand' },
  description: {
    ja: '出典にはあるが、手元の文に入っていない図の絵や箇所。そこにあることは、ここに入っていない。原本にあたると分かることがある。',
    en: 'Pictures of figures and places that the source has and our text lacks. What they say is not in the atlas; the original may tell.',
  },
  find: (reading) => {
    const citing = citingByPassage(reading);
    return [...reading.unreviewed.values()].flatMap((passage) => look(passage, citing.get(passage.id) ?? []));
  },
};

/** Something that cites a place, and how. */
interface Citing {
  readonly node: BodyNode | AreaNode;
  readonly citation: Citation;
}

/** Who cites each place that is not at hand: bodies first, each once. */
function citingByPassage(reading: Reading): ReadonlyMap<Id, readonly Citing[]> {
  const citing = new Map<Id, Citing[]>();
  const note = (node: BodyNode | AreaNode, citations: readonly Citation[]): void => {
    for (const citation of citations) {
      if (!reading.unreviewed.has(citation.passage)) continue;
      const known = citing.get(citation.passage) ?? [];
      citing.set(citation.passage, known);
      if (known.at(-1)?.node !== node) known.push({ node, citation });
    }
  };
  for (const record of reading.snapshot.bodies) note(record.body, citationsOf(record, reading));
  for (const area of reading.areas) note(area, [...area.citations, ...(area.gap?.citations ?? [])]);
  return citing;
}

function look(passage: PassageNode, citing: readonly Citing[]): readonly Found[] {
  const [first] = citing;
  if (first === undefined) return [];
  return [
    {
      key: [passage.id],
      sentence: {
        ja: `『${passage.locator}』は手元になく、そこに書かれていることはここに入っていない。`,
        en: `“${passage.locatorEn ?? passage.locator}” is not at hand, and what it says is not in the atlas.`,
      },
      about: citing.map(({ node }) => node),
      citations: [first.citation],
    },
  ];
}
