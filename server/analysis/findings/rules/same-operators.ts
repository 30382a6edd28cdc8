import type { BodyNode, DomainNode, Id } from '../../../domain/model.js';
import type { BodyRecord } from '../../snapshot.js';
import { citedBy, citeOr } from '../evidence.js';
import { counts, held, nodesOf, unspokenWords } from '../reading.js';
import type { FindingRule, Found, Reading } from '../types.js';
import { listed, plural, sentences, SILENT } from '../words.js';

/** Two are the fewest of which 'all' says something. */
const LEAST_PARTS = 2;

/** Organisations that operate every sub-body of a body of which the operators are known. */
export const sameOperators: FindingRule = {
  id: 'same-operators',
  severity: 'NOTICE',
  local: false,
  wholeTextOnly: false,
  title: { ja: '下部組織をすべて同じ組織が運営', en: 'Same organisations run all sub-bodies' },
  description: {
    ja: '一つの会議体の下部組織のうち、事業運営が分かるもの（2つ以上）すべてを運営する組織。つながりの強さとも、担い手のかたよりともみられる。',
    en: 'Organisations that operate every sub-body of a body for which the operators are known, two at least. It may be read as a strong link or as reliance on few.',
  },
  find: (reading) => {
    const parts = partsByWhole(reading.snapshot.bodies);
    return reading.snapshot.bodies.flatMap(({ body }) => look(body, parts.get(body.id) ?? [], reading));
  },
};

function partsByWhole(bodies: readonly BodyRecord[]): ReadonlyMap<Id, readonly BodyRecord[]> {
  const parts = new Map<Id, BodyRecord[]>();
  for (const record of bodies) {
    for (const { id } of nodesOf(record.wholes.filter(counts))) {
      parts.set(id, [...(parts.get(id) ?? []), record]);
    }
  }
  return parts;
}

function look(whole: BodyNode, parts: readonly BodyRecord[], { nameOf }: Reading): readonly Found[] {
  const known = parts
    .map((part) => ({ part, roles: held(part, 'OPERATOR') }))
    .filter(({ roles }) => roles.length > 0);
  if (known.length < LEAST_PARTS) return [];
  const everywhere = (node: DomainNode): boolean =>
    known.every(({ roles }) => roles.some((role) => role.node.id === node.id));
  const operators = nodesOf(known.flatMap(({ roles }) => roles)).filter(everywhere);
  if (operators.length === 0) return [];

  const unknown = parts.length - known.length;
  const [name, who] = [nameOf(whole), listed(operators.map(nameOf))];
  const their = known.flatMap(({ roles }) => roles.filter(({ node }) => everywhere(node)));
  return [
    {
      key: [whole.id, ...operators.map(({ id }) => id)],
      sentence: sentences(
        {
          ja: `${name.ja}の下部組織のうち、事業運営が分かる${known.length}つすべてに、${who.ja}の名がある。`,
          en: `${who.en} ${operators.length === 1 ? 'is' : 'are'} named as operator of all ${known.length} sub-bodies of ${name.en} for which the operators are known.`,
        },
        unspokenWords(known.map(({ part }) => part)),
        unknown === 0
          ? SILENT
          : {
              ja: `分からない${unknown}つは数えていない。`,
              en: `${plural(unknown, 'sub-body', 'sub-bodies')} for which they are not known ${unknown === 1 ? 'is' : 'are'} not counted.`,
            },
      ),
      about: [whole, ...known.map(({ part }) => part.body), ...operators],
      citations: citeOr(citedBy(their), whole.citations),
    },
  ];
}
