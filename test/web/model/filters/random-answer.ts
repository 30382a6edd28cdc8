/** Arbitrary answers of the API: who holds what in which body, as far as a filter cares. */
import fc from 'fast-check';
import type { DiagramPartsFragment } from '../../../../web/api/generated/operations.js';
import {
  HOLDER_KINDS,
  STANDINGS,
  type Filter,
  type HolderKind,
} from '../../../../web/model/filters/filter.js';
import { LAYERS } from '../../../../web/model/layers.js';
import type { BodyMeetingsInput } from '../../../../web/model/meetings.js';

type Edge = DiagramPartsFragment['edges'][number];
type Node = DiagramPartsFragment['nodes'][number];
export type Answer = DiagramPartsFragment & { readonly meetings: readonly BodyMeetingsInput[] };

const ROLES = {
  SECRETARIAT: 'SECRETARIAT_OF',
  OPERATOR: 'OPERATES',
  MEMBER: 'MEMBER_OF',
  ADVISER: 'ADVISES',
  SUPPORTER: 'SUPPORTS',
  FOUNDER: 'ESTABLISHED',
} as const;
const PERIOD: Edge['period'] = {
  ...{ from: null, fromPrecision: null, fromState: 'NOT_STATED' },
  ...{ to: null, toPrecision: null, toState: 'NOT_STATED', label: '' },
};

/** The kinds of the holders `h0` to `h7`: some are no organisations. */
const KINDS: readonly HolderKind[] = [
  ...(['PREFECTURE', 'MUNICIPALITY', 'MUNICIPALITY', 'HOSPITAL', 'OTHER', 'DEPARTMENT'] as const),
  ...(['POST', 'PROFESSION'] as const),
];

/** What sort of holder an id of these answers is. */
export function kindOf(holderId: string): HolderKind {
  return KINDS[Number(holderId.slice(1))] ?? 'OTHER';
}

const relation = fc.record({
  role: fc.constantFrom(...(Object.keys(ROLES) as (keyof typeof ROLES)[])),
  holder: fc.integer({ min: 0, max: KINDS.length - 1 }),
  body: fc.nat(),
  standing: fc.constantFrom(...STANDINGS),
});
const told = fc.record({
  body: fc.nat(),
  count: fc.option(fc.integer({ min: 1, max: 12 }), { nil: null }),
  standing: fc.constantFrom(...STANDINGS),
});

/** Answers with one body or more; the body after the first may be part of one before. */
export const answerArbitrary: fc.Arbitrary<Answer> = fc
  .record({
    wholes: fc.array(fc.record({ whole: fc.nat(), standing: fc.constantFrom(...STANDINGS) }), {
      maxLength: 4,
    }),
    relations: fc.array(relation, { maxLength: 24 }),
    told: fc.array(told, { maxLength: 8 }),
  })
  .map(({ wholes, relations, told }) => {
    const bodies = wholes.length + 1;
    const parts = wholes.map(({ whole, standing }, i) =>
      edge(`p${i}`, 'PART_OF', null, `b${i + 1}`, `b${whole % (i + 1)}`, standing),
    );
    const roles = relations.map(({ role, holder, body, standing }, i) =>
      edge(`r${i}`, ROLES[role], role, `h${holder}`, `b${body % bodies}`, standing),
    );
    const holders = [...new Set(roles.map(({ source }) => source))];
    const ids = Array.from({ length: bodies }, (_, i) => `b${i}`);
    return {
      ...{ state: 'KNOWN', reason: null, release: { id: '' }, area: { id: 'area', name: '' } },
      nodes: [...ids.map(bodyNode), ...holders.map(holderNode)],
      edges: [...roles, ...parts],
      roleStates: [],
      meetings: ids.map((body, i) =>
        meetingsOf(
          body,
          told.filter((one) => one.body % bodies === i),
        ),
      ),
    };
  });

function edge(
  id: string,
  type: string,
  role: Edge['role'],
  source: string,
  target: string,
  standing: Edge['standing'],
): Edge {
  return { id, type, role, source, target, standing, joint: false, order: 0, period: PERIOD };
}

function bodyNode(id: string): Node {
  const lists = { aliases: [], functions: [], fiscalYears: [], areas: [{ id: 'area', name: '' }] };
  const entity = { __typename: 'Body', id, name: id, kind: 'TEAM', ...lists, period: PERIOD } as const;
  return { id, rank: 0, presence: 'KNOWN', entity };
}

function holderNode(id: string): Node {
  const kind = kindOf(id);
  const entity =
    kind === 'POST'
      ? ({ __typename: 'Post', id, name: id } as const)
      : kind === 'PROFESSION'
        ? ({ __typename: 'Profession', id, name: id } as const)
        : ({ __typename: 'Organization', id, name: id, collective: false } as const);
  return { id, rank: 0, presence: 'KNOWN', entity };
}

function meetingsOf(
  body: string,
  all: readonly { readonly count: number | null; readonly standing: Edge['standing'] }[],
): BodyMeetingsInput {
  const single = { ordinal: null, heldOn: null, heldOnPrecision: null };
  return {
    body,
    state: all.length > 0 ? 'KNOWN' : 'NOT_STATED',
    meetings: all.flatMap(({ count, standing }, i) =>
      count === null ? [{ ...single, id: `${body}-m${i}`, standing }] : [],
    ),
    tallies: all.flatMap(({ count, standing }) =>
      count === null ? [] : [{ fiscalYear: 2013, count, standing }],
    ),
  };
}

/** Filters that hide anything from nothing to all. */
export const filterArbitrary: fc.Arbitrary<Filter> = fc.record({
  off: fc.subarray([...LAYERS]),
  kinds: fc.subarray([...HOLDER_KINDS]),
  standings: fc.subarray([...STANDINGS]),
});
