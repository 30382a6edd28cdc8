import type { Capacity } from '../../domain/vocabulary.js';
import type { PathType } from './claims.js';

/**
 * How a step is worded, by type and direction, in our own words.
 *
 * Japanese: `{subject}{of}{before}{object}{after}` with the end `goesOn` within a sentence and `ends` at its end:
 * 推進協議会｜の｜下に｜部会｜が｜あり・ある. English: `{subject} {verb} {object}`.
 */
export interface Wording {
  readonly of: 'は' | 'の';
  readonly before: string;
  readonly after: string;
  readonly goesOn: string;
  readonly ends: string;
  readonly verb: string;
}

interface Both {
  /** The way the relation points. */
  readonly forward: Wording;
  readonly backward: Wording;
}

/** Of a sentence about its subject. */
function topic(after: string, goesOn: string, ends: string, verb: string): Wording {
  return { of: 'は', before: '', after, goesOn, ends, verb };
}

/** Of a sentence about something that the subject has. */
function owned(before: string, after: string, goesOn: string, ends: string, verb: string): Wording {
  return { of: 'の', before, after, goesOn, ends, verb };
}

const SECRETARIAT: Both = {
  forward: topic('の事務局を', '務め', '務める', 'is the secretariat of'),
  backward: owned('事務局を', 'が', '務め', '務める', 'has as its secretariat'),
};
const JOINT_SECRETARIAT: Both = {
  forward: topic('の事務局を共同で', '務め', '務める', 'shares the secretariat of'),
  backward: owned('事務局を', 'が共同で', '務め', '務める', 'has in its joint secretariat'),
};

const WORDINGS: Readonly<Record<Exclude<PathType, 'SECRETARIAT_OF' | 'TOOK_PART_IN'>, Both>> = {
  OPERATES: {
    forward: topic('の事業運営を', '担い', '担う', 'operates'),
    backward: owned('事業運営を', 'が', '担い', '担う', 'is operated by'),
  },
  MEMBER_OF: {
    forward: topic('の構成に', '加わり', '加わる', 'belongs to'),
    backward: owned('構成に', 'が', '加わり', '加わる', 'has among its members'),
  },
  ADVISES: {
    forward: topic('にアドバイザーとして', '助言し', '助言する', 'advises'),
    backward: owned('アドバイザーを', 'が', '務め', '務める', 'is advised by'),
  },
  SUPPORTS: {
    forward: topic('を', '支援し', '支援する', 'supports'),
    backward: owned('支援を', 'が', '担い', '担う', 'is supported by'),
  },
  ESTABLISHED: {
    forward: topic('を', '設立し', '設立した', 'founded'),
    backward: owned('設立を', 'が', '行い', '行った', 'was founded by'),
  },
  PART_OF: {
    forward: topic('の下に', '置かれ', '置かれる', 'is part of'),
    backward: owned('下に', 'が', '置かれ', '置かれる', 'has among its parts'),
  },
  UNIT_OF: {
    forward: topic('に', '属し', '属する', 'is a unit of'),
    backward: owned('もとに', 'が', 'あり', 'ある', 'has among its units'),
  },
  POST_OF: {
    forward: topic('の役職に', 'あたり', 'あたる', 'is an office of'),
    backward: owned('役職に', 'が', 'あり', 'ある', 'has among its offices'),
  },
  MEETING_OF: {
    forward: topic('の開催回に', 'あたり', 'あたる', 'is a meeting of'),
    backward: owned('開催回に', 'が', 'あり', 'ある', 'has among its meetings'),
  },
};

const CAPACITIES: Readonly<Record<Capacity, Both>> = {
  MODERATOR: {
    forward: topic('の進行を', '務め', '務める', 'moderates'),
    backward: owned('進行を', 'が', '務め', '務める', 'is moderated by'),
  },
  FACILITATOR: {
    forward: topic('でファシリテーターを', '務め', '務める', 'facilitates groups at'),
    backward: owned('ファシリテーターを', 'が', '務め', '務める', 'has as a facilitator'),
  },
  RECORDER: {
    forward: topic('で補助と記録を', '受け持ち', '受け持つ', 'assists and keeps the record at'),
    backward: owned('補助と記録を', 'が', '受け持ち', '受け持つ', 'has for assistance and the record'),
  },
  GENERAL_AFFAIRS: {
    forward: topic('の庶務を', '受け持ち', '受け持つ', 'does the general affairs of'),
    backward: owned('庶務を', 'が', '受け持ち', '受け持つ', 'has for its general affairs'),
  },
  PARTICIPANT: {
    forward: topic('に', '参加し', '参加する', 'takes part in'),
    backward: owned('場に', 'が', '参加し', '参加する', 'has among its participants'),
  },
};

/** The words of a claim, read the way it points or against it. */
export function wordingOf(
  type: PathType,
  { joint, capacity }: { readonly joint: boolean; readonly capacity: Capacity | null },
  forward: boolean,
): Wording {
  return bothOf(type, joint, capacity)[forward ? 'forward' : 'backward'];
}

function bothOf(type: PathType, joint: boolean, capacity: Capacity | null): Both {
  if (type === 'TOOK_PART_IN') return CAPACITIES[capacity ?? 'PARTICIPANT'];
  if (type === 'SECRETARIAT_OF') return joint ? JOINT_SECRETARIAT : SECRETARIAT;
  return WORDINGS[type];
}
