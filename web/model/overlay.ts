/** What a picture says over what it draws. Pure data; the words are already in the language of the reader. */
export type Overlay = ChangesOverlay | PathOverlay;

/** What became of a body or a role between two years. */
export type ChangeMark = 'ADDED' | 'ENDED' | 'CHANGED' | 'UNCHANGED' | 'UNDETERMINED';

/** The sign of a mark. It says the same as the colour, to those who see none. */
export const MARK_SIGNS: Readonly<Record<ChangeMark, string>> = {
  ADDED: '＋',
  ENDED: '−',
  CHANGED: '≠',
  UNCHANGED: '＝',
  UNDETERMINED: '？',
};

/**
 * A mark with its words, as 終了・推定. The picture puts the sign of the mark before them. Words that are wider than
 * the box they stand on are left out and the sign stands alone, so they should be short and the list should say them.
 */
export interface Marking {
  readonly mark: ChangeMark;
  readonly label: string;
}

/** One body that takes the place of another. `id` is what its arrow selects. */
export interface Succession {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

/** Two years in one picture: the roles go grey and the changes speak, by sign, words and line, not by colour alone. */
export interface ChangesOverlay {
  readonly kind: 'changes';
  /** By id of the body. */
  readonly bodies: ReadonlyMap<string, Marking>;
  /** By id of the role of a body (`groupId`), where its holders changed or where that cannot be told. */
  readonly groups: ReadonlyMap<string, Marking>;
  /** Holders that came or went, by the id of any claim by which they hold the role (`ViewChip.claims`). */
  readonly chips: ReadonlyMap<string, 'ADDED' | 'ENDED'>;
  /** From the earlier body to the later. */
  readonly successions: readonly Succession[];
  /** Whether the roles keep their colours. */
  readonly roleColours: boolean;
  /** Only signs and arrows: everything keeps its look, and what is of the other year stays away. */
  readonly signsOnly?: boolean;
}

/** One way through the picture: what it leads over keeps its look, the rest steps back and stays readable. */
export interface PathOverlay {
  readonly kind: 'path';
  readonly bodies: ReadonlySet<string>;
  /** The claims of its steps: roles and part-of, in the order of the way, numbered from 1. */
  readonly steps: readonly { readonly edgeId: string; readonly number: number }[];
}
