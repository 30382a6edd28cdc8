import type { AreaNode, Citation, DomainNode, Id, PassageNode, Text } from '../../domain/model.js';
import type { Linked, Snapshot } from '../snapshot.js';
import type { Words } from './words.js';

/** How much a finding may matter to a reader, what matters most first. */
export const SEVERITIES = ['WARNING', 'NOTICE', 'INFO'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** All that the rules look at: what is written of an area at a time, and of the places where it is written. */
export interface Facts {
  readonly snapshot: Snapshot;
  /** By body: what else is claimed of it, as what it serves, what it is under, what it made. */
  readonly claims: ReadonlyMap<Id, readonly Linked<DomainNode>[]>;
  /** The area that was asked for with those within it, or all, by id. */
  readonly areas: readonly AreaNode[];
  /** Those of them of which it is said what a missing body means, and in which no body is selected. */
  readonly withoutBodies: ReadonlySet<Id>;
  /** Places that any of this cites and that our text lacks. */
  readonly unreviewed: ReadonlyMap<Id, PassageNode>;
}

/** The facts as a rule reads them. */
export interface Reading extends Facts {
  /** What a thing is called in a sentence: bodies of one name with their areas, classes marked as such. */
  readonly nameOf: (node: DomainNode) => Words;
}

/** One thing that a rule found. */
export interface Found {
  /** What makes it this finding and no other: ids, then a role or a year of the data, never the year that was asked for. */
  readonly key: readonly string[];
  readonly sentence: Words;
  /** Bodies first, then who is meant. */
  readonly about: readonly DomainNode[];
  /** Never empty: of something missing, where the body itself is written. */
  readonly citations: readonly Citation[];
}

/** A rule. Pure: the same facts, the same findings. */
export interface FindingRule {
  /** Its stable name: part of the id of its findings. */
  readonly id: string;
  readonly title: Text;
  readonly description: Text;
  readonly severity: Severity;
  /** What it finds in an area it also finds in every area that contains it: it looks at one thing at a time. */
  readonly local: boolean;
  /** It is silent where a part of the source is not at hand; the other rules say so instead of 'not stated'. */
  readonly wholeTextOnly: boolean;
  readonly find: (reading: Reading) => readonly Found[];
}

/** A finding with the rule that made it. */
export interface Finding extends Found {
  /** The rule and the key: the same in every release and year. */
  readonly id: string;
  readonly rule: FindingRule;
}
