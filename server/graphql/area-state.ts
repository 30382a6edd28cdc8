import { presenceOf } from '../domain/known.js';
import { momentLabel } from '../domain/labels.js';
import type { BodyNode, NodeOf, Text } from '../domain/model.js';
import { ALWAYS } from '../domain/period.js';
import type { Moment, Scope } from '../domain/scope.js';
import type { KnownState } from '../domain/vocabulary.js';
import type { Loaders } from './loaders.js';

/** Whether the sources speak of a body of an area at a time; if not, what that means and why. */
export interface AreaState {
  readonly state: KnownState;
  readonly reason: Text | null;
}

/** @param bodies those of the area that the time selects */
export async function areaState(
  area: NodeOf<'Area'>,
  includeContained: boolean,
  bodies: readonly BodyNode[],
  scope: Scope,
  loaders: Loaders,
): Promise<AreaState> {
  if (bodies.some(({ years }) => presenceOf(years, scope) === 'KNOWN')) {
    return { state: 'KNOWN', reason: null };
  }
  const state = area.gap?.state ?? 'NOT_STATED';
  const ever = await loaders.bodiesOfArea(area.id, includeContained, ALWAYS);
  const reason = scope.moment !== null && ever.length > 0 ? silentAt(scope.moment, bodies.length > 0) : null;
  return { state, reason: reason ?? area.gap?.reason ?? NO_BODY };
}

/** The sources speak of bodies here, but not at that moment. */
function silentAt(moment: Moment, someShown: boolean): Text {
  const when = momentLabel(moment);
  return {
    ja: `${when.ja}の会議体についての記載はありません。${someShown ? '年度の記載がないものだけを示します。' : ''}`,
    en: `Nothing is written about bodies in ${when.en}.${someShown ? ' Only those without a stated year are shown.' : ''}`,
  };
}

const NO_BODY: Text = {
  ja: 'この地域の会議体についての記載はありません。',
  en: 'Nothing is written about bodies of this area.',
};
