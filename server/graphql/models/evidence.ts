import type { Citation, DomainNode, Id, Relation, Text } from '../../domain/model.js';
import type { NodeLabel, RelationType, RoleKind } from '../../domain/vocabulary.js';
import type { Citing, CoverageCount, CoverageGroup } from '../../store/graph-store.js';
import type { Scoped } from '../model.js';
import type { Listed } from '../paging.js';

/** A claim with the things at both its ends. */
export type RelationModel = Scoped<{
  readonly label: 'Relation';
  readonly relation: Relation;
  readonly from: DomainNode;
  readonly to: DomainNode;
}>;
export type RelationConnectionModel = Scoped<Listed<RelationModel['it']>>;

/** What rests on a passage, and the passage. */
export type CitingModel = Scoped<{ readonly passage: Id; readonly citing: Citing }>;
export type CitingConnectionModel = Scoped<Listed<CitingModel['it']>>;

/** One claim of a thing on a passage: a citation, and what of the thing it is a citation of. */
export interface CitedClaimModel {
  readonly part: 'ITSELF' | 'FIGURE' | 'TALLY' | 'GAP' | 'FORMER_NAME';
  /** Null where it is the thing itself. */
  readonly label: Text | null;
  readonly citation: Citation;
}

/** Citations counted, of an area or of the whole graph. */
export type CoverageModel = CoverageCount & { readonly area: Id | null };

/** All that is counted of one kind. */
export interface KindCoverage<K extends string> {
  readonly kind: K;
  readonly groups: readonly CoverageGroup<K>[];
}
export type RelationCoverageModel = KindCoverage<RelationType>;
export type NodeCoverageModel = KindCoverage<NodeLabel>;

/** Of how many bodies which state is the answer for a kind of role. */
export interface RoleCoverageModel {
  readonly kind: RoleKind;
  readonly bodies: number;
  readonly known: number;
  readonly statedNone: number;
  readonly notStated: number;
  readonly notReviewed: number;
}
