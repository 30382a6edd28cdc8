import type { BodyNode, Citation, DomainNode, Text } from '../../domain/model.js';
import type { Naming } from '../../domain/body-name.js';
import type { KnownState, RoleKind, Standing } from '../../domain/vocabulary.js';
import type { BodyRecord } from '../snapshot.js';

/** What the comparison of two snapshots of an area finds. */

/** Kinds of change, in the order in which they are listed. */
export const CHANGE_KINDS = [
  'ADDED',
  'ENDED',
  'RENAMED',
  'MOVED',
  'SUCCEEDED',
  'SECRETARIAT_CHANGED',
  'OPERATOR_CHANGED',
  'ADVISER_CHANGED',
  'MEMBERS_CHANGED',
  'SUPPORTER_CHANGED',
  'EXISTENCE_UNKNOWN',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One change, or one thing of which it cannot be told whether it changed. */
export interface Change {
  /** Kind, body, and what else tells it from others of that kind and body. */
  readonly id: string;
  readonly kind: ChangeKind;
  /** All that is written of the body in the later year; of one that is not there then, in the earlier. */
  readonly record: BodyRecord;
  readonly year: 'before' | 'after';
  /** SUCCEEDED: the body whose place it takes. */
  readonly predecessor: BodyNode | null;
  /** The kind of role, where it is about one. */
  readonly role: RoleKind | null;
  /** Who held the role, as the source lists them, what only ought to be left out. */
  readonly before: readonly DomainNode[];
  readonly after: readonly DomainNode[];
  /** Those of `before` that are not in `after` and the other way round; claims without a year make no difference. */
  readonly lost: readonly DomainNode[];
  readonly gained: readonly DomainNode[];
  /** What is known of what it is about: the role, the name, what it is part of, else the body itself. */
  readonly beforeState: KnownState;
  readonly afterState: KnownState;
  /** What is not known is said of a group of bodies as a whole. */
  readonly forGroup: boolean;
  /** RENAMED: null where it is not written. */
  readonly nameBefore: Naming | null;
  readonly nameAfter: Naming | null;
  /** MOVED: what it was and is part of. */
  readonly partOfBefore: readonly BodyNode[];
  readonly partOfAfter: readonly BodyNode[];
  readonly sentence: Text;
  /** Concluded by us, and to be confirmed. */
  readonly needsReview: boolean;
  readonly standing: Standing;
  /** Why it is inferred, or cannot be judged. */
  readonly note: Text | null;
  /** Never empty. */
  readonly citations: readonly Citation[];
}

/** What a rule finds in one body. */
export interface Found {
  readonly change: Change;
  /** False when one of the years does not say enough: no change, but not to be passed over. */
  readonly determined: boolean;
}

/** All changes between two snapshots of an area. */
export interface Changes {
  readonly changes: readonly Change[];
  /** Bodies of which both years speak and that have none of the changes, as in the later year. */
  readonly unchanged: readonly BodyRecord[];
  /** What cannot be judged because one of the years does not say. */
  readonly undetermined: readonly Change[];
}

/** Members that only some kinds of change have. */
const PLAIN = {
  predecessor: null,
  role: null,
  before: [],
  after: [],
  lost: [],
  gained: [],
  forGroup: false,
  nameBefore: null,
  nameAfter: null,
  partOfBefore: [],
  partOfAfter: [],
} as const;

type Members = Omit<Change, keyof typeof PLAIN | 'id' | 'year'> & Partial<Change>;

/** A change of a body; what its kind does not have is empty. `detail` tells it from its like. */
export function changeOf(members: Members, detail: string | null = null): Change {
  const id = [members.kind, members.record.body.id, ...(detail === null ? [] : [detail])].join('~');
  return { ...PLAIN, year: 'after', id, ...members };
}
