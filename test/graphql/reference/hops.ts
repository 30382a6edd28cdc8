import type { NodeLabel, RelationType } from '../../../server/domain/vocabulary.js';
import { ROLE_KINDS, ROLE_RELATIONS } from '../../../server/domain/vocabulary.js';

/** What a field that leads to other things means, said a second time and independently of the resolvers. */
export interface Hop {
  readonly types: readonly RelationType[];
  readonly direction: 'in' | 'out';
  /** What is at the other end. */
  readonly to: readonly NodeLabel[];
  /** The field of a claim that holds the other end; the thing itself is the item when absent. */
  readonly through?: 'body' | 'actor' | 'holder';
  /** Whether the field takes a time of its own. */
  readonly takesAt?: boolean;
  /** Whether only the first is given, or null. */
  readonly single?: boolean;
}

const ROLES = ROLE_KINDS.map((kind) => ROLE_RELATIONS[kind]);
const out = (type: RelationType, to: NodeLabel, more: Partial<Hop> = {}): Hop => ({
  types: [type],
  direction: 'out',
  to: [to],
  ...more,
});
const into = (type: RelationType, to: NodeLabel, more: Partial<Hop> = {}): Hop => ({
  ...out(type, to, more),
  direction: 'in',
});
const ACTORS: readonly NodeLabel[] = ['Organization', 'Post', 'Profession'];
const timed = { takesAt: true } as const;

/** Fields that lead along relations, by type. */
export const HOPS: Partial<Record<NodeLabel, Readonly<Record<string, Hop>>>> = {
  Area: {
    withinAll: out('WITHIN', 'Area'),
    contains: into('WITHIN', 'Area'),
    bodies: into('SERVES', 'Body', timed),
    organizations: into('LOCATED_IN', 'Organization'),
    activities: into('SERVES', 'Activity'),
  },
  Organization: {
    area: out('LOCATED_IN', 'Area', { single: true }),
    unitOf: out('UNIT_OF', 'Organization', { single: true }),
    units: into('UNIT_OF', 'Organization'),
    posts: into('POST_OF', 'Post'),
    activities: out('CONDUCTED', 'Activity'),
    staffedActivities: out('STAFFED', 'Activity'),
    roles: { types: ROLES, direction: 'out', to: ['Body'], through: 'body', ...timed },
  },
  Body: {
    areas: out('SERVES', 'Area'),
    partOf: out('PART_OF', 'Body', timed),
    parts: into('PART_OF', 'Body', timed),
    roles: { types: ROLES, direction: 'in', to: ACTORS, through: 'holder', ...timed },
    meetings: into('MEETING_OF', 'Meeting'),
    outputs: out('PRODUCED', 'Output'),
    programmes: out('UNDER', 'Programme'),
    initiatives: out('ADDRESSES', 'Initiative'),
    lessons: into('ABOUT', 'Lesson'),
    succeeds: out('SUCCEEDS', 'Body', { through: 'body', ...timed }),
    succeededBy: into('SUCCEEDS', 'Body', { through: 'body', ...timed }),
  },
  Meeting: {
    participations: { types: ['TOOK_PART_IN'], direction: 'in', to: ACTORS, through: 'actor' },
  },
  Activity: {
    areas: out('SERVES', 'Area'),
    conductors: into('CONDUCTED', 'Organization'),
    staffedBy: into('STAFFED', 'Organization'),
    programmes: out('UNDER', 'Programme'),
    initiatives: out('ADDRESSES', 'Initiative'),
    lessons: into('ABOUT', 'Lesson'),
  },
  Output: { producers: into('PRODUCED', 'Body', { through: 'body' }) },
  Programme: { initiatives: into('ITEM_OF', 'Initiative') },
};
