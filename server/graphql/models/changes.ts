import type { Change, Changes } from '../../analysis/changes/change.js';
import type { FormerName, NodeOf } from '../../domain/model.js';
import type { Scope } from '../../domain/scope.js';
import type { KnownState } from '../../domain/vocabulary.js';
import type { Scoped } from '../model.js';

/** Something in the scope of the later year, with the earlier beside it. */
interface BetweenYears<T> extends Scoped<T> {
  readonly earlier: Scope;
}

export type ChangeSetModel = BetweenYears<
  Changes & {
    readonly area: NodeOf<'Area'>;
    readonly from: number;
    readonly to: number;
    readonly fromState: KnownState;
    readonly toState: KnownState;
  }
>;
export type ChangeModel = BetweenYears<Change>;
export type FormerNameModel = Scoped<FormerName>;
