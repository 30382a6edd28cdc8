/** The looks of the elements in one set of colours. Pure: the same palette, the same rules. */
import { DRAWN_ROLES } from '../model/view-graph.js';
import { bodyRules, lineRules, stateRules } from './rules/body-rules.js';
import type { StyleOptions, StyleRule } from './rules/common.js';
import { foldRules } from './rules/fold-rules.js';
import { overlayRules } from './rules/overlay-rules.js';
import { absenceRules, roleRules } from './rules/role-rules.js';
import { standingRules } from './rules/standing-rules.js';
import { baseRules, textRules } from './rules/text-rules.js';

export type { StyleOptions, StyleRule } from './rules/common.js';

/** All rules, the general first. */
export function stylesheet(options: StyleOptions): StyleRule[] {
  const { palette } = options;
  return [
    ...baseRules(options),
    ...textRules(palette),
    ...DRAWN_ROLES.flatMap((role) => roleRules(role, palette)),
    ...absenceRules(palette),
    ...bodyRules(options),
    ...lineRules(palette),
    ...standingRules(palette),
    ...overlayRules(palette),
    ...foldRules(palette),
    ...stateRules(palette),
  ];
}
