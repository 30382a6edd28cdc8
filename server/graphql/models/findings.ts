import type { Finding, FindingRule } from '../../analysis/findings/types.js';
import type { Scoped } from '../model.js';

/** A rule is the same at all times. */
export type FindingRuleModel = FindingRule;
export type FindingModel = Scoped<Finding>;
