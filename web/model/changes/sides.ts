import type { KnownState } from '../../api/generated/operations.js';
import { bodyLabel } from '../card/common.js';
import type { Messages } from '../../locales/ja.js';
import { nothingOf } from '../labels.js';
import { changedRole, type ChangeClass, type ChangeInput } from './classes.js';

/** What was before and what is after, in words; both empty where the kind of change says it all. */
export interface Sides {
  readonly before: string;
  readonly after: string;
}

interface Words {
  readonly m: Messages;
  readonly areaId: string;
}

/** The two sides of a change of the class that it is listed under. */
export function sidesOf(change: ChangeInput, name: ChangeClass, words: Words): Sides {
  const { m } = words;
  if (change.kind === 'RENAMED') {
    const said = (name: string | null): string => name ?? m.state.NOT_STATED;
    return { before: said(change.nameBefore), after: said(change.nameAfter) };
  }
  if (change.kind === 'MOVED') {
    return { before: wholes(change.partOfBefore, words), after: wholes(change.partOfAfter, words) };
  }
  const isRole = changedRole(change.kind) !== null;
  if (!isRole && name !== 'UNDETERMINED') return { before: '', after: '' };
  const side = (holders: ChangeInput['before'], state: KnownState): string =>
    holders.map((holder) => holder.name).join(m.card.listSeparator) ||
    stateWords(state, isRole && change.forGroup, m);
  return { before: side(change.before, change.beforeState), after: side(change.after, change.afterState) };
}

/** A state in words: あり, 記載なし, 個別の記載なし, ないと記載, 未確認. */
export function stateWords(state: string, forGroup: boolean, m: Messages): string {
  const nothing = nothingOf(state);
  if (nothing === null) return m.changes.there;
  return forGroup ? m.state.forGroup : m.state[nothing];
}

function wholes(bodies: ChangeInput['partOfBefore'], { m, areaId }: Words): string {
  if (bodies.length === 0) return m.state.NOT_STATED;
  return bodies.map((body) => bodyLabel(body, { areaId })).join(m.card.listSeparator);
}

/** 坂井市 → あわら市; the one thing where both sides are the same. */
export function sidesText({ before, after }: Sides, m: Messages): string {
  if (before === '' && after === '') return '';
  return before === after ? m.changes.bothSay(before) : m.changes.became(before, after);
}
