import type { BodyNode, DomainNode, Id } from '../../../domain/model.js';
import { knowledgeOf, type BodyRecord, type RoleRecord } from '../../snapshot.js';
import { citedBy, citeOr } from '../evidence.js';
import { held, nodesOf, unspokenWords } from '../reading.js';
import type { FindingRule, Found, Reading } from '../types.js';
import { plural, sentences, SILENT } from '../words.js';

/** With fewer bodies of which it is known, 'most' says nothing. */
const LEAST_KNOWN = 3;

const CARRYING = ['SECRETARIAT', 'OPERATOR'] as const;

/** One organisation that is secretariat or operator of more than half of the bodies of which either is known. */
export const carriesMost: FindingRule = {
  id: 'carries-most',
  severity: 'NOTICE',
  local: false,
  wholeTextOnly: false,
  title: { ja: '一つの組織が多くの会議体を担う', en: 'One organisation carries most bodies' },
  description: {
    ja: `事務局か事業運営が分かる会議体（${LEAST_KNOWN}つ以上）の半分より多くで、その一方でも担う組織。分からない会議体は数えない。強みでも負担でもありうる。`,
    en: `Organisations that are secretariat or operator of more than half of the bodies for which either is known, of at least ${LEAST_KNOWN}. Bodies for which neither is known are not counted. It may be a strength or a burden.`,
  },
  find: (reading) => {
    const { bodies } = reading.snapshot;
    const known = bodies.filter((record) => isKnown(record, reading));
    if (known.length < LEAST_KNOWN) return [];
    return carriersOf(known)
      .filter(({ carried }) => carried.length * 2 > known.length)
      .map((most) => look(most, known, bodies.length - known.length, reading));
  },
};

/** Somebody with the bodies they carry, and the claims that say so. */
interface Carrier {
  readonly node: DomainNode;
  readonly carried: { readonly body: BodyNode; readonly roles: readonly RoleRecord[] }[];
}

/** Who carries any of the bodies, in one pass over them. */
function carriersOf(known: readonly BodyRecord[]): readonly Carrier[] {
  const carriers = new Map<Id, Carrier>();
  for (const record of known) {
    const all = carrying(record);
    for (const node of nodesOf(all)) {
      const carrier = carriers.get(node.id) ?? { node, carried: [] };
      carriers.set(node.id, carrier);
      carrier.carried.push({ body: record.body, roles: all.filter((role) => role.node.id === node.id) });
    }
  }
  return [...carriers.values()];
}

function carrying(record: BodyRecord): readonly RoleRecord[] {
  return CARRYING.flatMap((kind) => held(record, kind));
}

/** Known is also that the source says there is none. */
function isKnown(record: BodyRecord, { snapshot }: Reading): boolean {
  const states = CARRYING.map((kind) => knowledgeOf(record, kind, snapshot.scope).state);
  return states.includes('KNOWN') || states.every((state) => state === 'STATED_NONE');
}

function look(
  { node: carrier, carried }: Carrier,
  known: readonly BodyRecord[],
  unknown: number,
  { snapshot, nameOf }: Reading,
): Found {
  const name = nameOf(carrier);
  const area = snapshot.area === null ? [] : [snapshot.area.id];
  return {
    key: [...area, carrier.id],
    sentence: sentences(
      {
        ja: `${name.ja}は、事務局か事業運営が分かる${known.length}会議体のうち${carried.length}つで、そのどちらかを担うと読める。`,
        en: `${name.en} is read as secretariat or operator of ${carried.length} of the ${known.length} bodies for which either is known.`,
      },
      unspokenWords(known),
      unknown === 0
        ? SILENT
        : {
            ja: `どちらも分からない${unknown}会議体は数えていない。`,
            en: `${plural(unknown, 'body', 'bodies')} for which neither is known ${unknown === 1 ? 'is' : 'are'} not counted.`,
          },
      'collective' in carrier && carrier.collective
        ? {
            ja: '総称なので、一つの組織とはかぎらない。',
            en: 'As a class it may be more than one organisation.',
          }
        : SILENT,
    ),
    about: [...carried.map(({ body }) => body), carrier],
    citations: citeOr(citedBy(carried.flatMap(({ roles }) => roles)), carrier.citations),
  };
}
