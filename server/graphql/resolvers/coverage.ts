import { relationLabel, roleKindOf } from '../../domain/labels.js';
import type { NodeLabel, Standing } from '../../domain/vocabulary.js';
import { nodeCoverage, relationCoverage, roleCoverage, sumOf } from '../coverage.js';
import type {
  CoverageResolvers,
  NodeCoverageResolvers,
  NodeType,
  RelationCoverageResolvers,
} from '../generated/resolvers.js';
import type { KindCoverage } from '../models/evidence.js';
import { pick } from '../text.js';

const Coverage: CoverageResolvers = {
  nodes: ({ nodes }) => sumOf(nodes, 'total'),
  relations: ({ relations }) => sumOf(relations, 'total'),
  cited: ({ nodes, relations }) => sumOf([...nodes, ...relations], 'cited'),
  ratio: ({ nodes, relations }) => {
    const total = sumOf([...nodes, ...relations], 'total');
    return total === 0 ? 1 : sumOf([...nodes, ...relations], 'cited') / total;
  },
  byRelation: relationCoverage,
  byNode: nodeCoverage,
  byRole: ({ area }, _, { loaders }) => roleCoverage(area, loaders),
};

const told =
  (standing: Standing) =>
  ({ groups }: KindCoverage<string>): number =>
    sumOf(
      groups.filter((group) => group.standing === standing),
      'total',
    );

/** The numbers that relations and nodes have alike. */
const numbers = {
  total: ({ groups }: KindCoverage<string>): number => sumOf(groups, 'total'),
  cited: ({ groups }: KindCoverage<string>): number => sumOf(groups, 'cited'),
  stated: told('STATED'),
  inferred: told('INFERRED'),
  recommended: told('RECOMMENDED'),
  planned: told('PLANNED'),
};

const RelationCoverage: RelationCoverageResolvers = {
  ...numbers,
  type: ({ kind }) => kind,
  role: ({ kind }) => roleKindOf(kind),
  label: ({ kind }, { locale }) => pick(relationLabel({ type: kind, joint: false }), locale),
};

const NODE_TYPES: Readonly<Record<Exclude<NodeLabel, 'Passage'>, NodeType>> = {
  Area: 'AREA',
  Organization: 'ORGANIZATION',
  Body: 'BODY',
  Post: 'POST',
  Profession: 'PROFESSION',
  Meeting: 'MEETING',
  Activity: 'ACTIVITY',
  Output: 'OUTPUT',
  Programme: 'PROGRAMME',
  Initiative: 'INITIATIVE',
  Lesson: 'LESSON',
  Source: 'SOURCE',
};

const NodeCoverage: NodeCoverageResolvers = {
  ...numbers,
  type: ({ kind }) => {
    if (kind === 'Passage') throw new Error('passages are the evidence itself and are not counted');
    return NODE_TYPES[kind];
  },
};

/** Its types. */
export const coverageTypes = { Coverage, NodeCoverage, RelationCoverage };
