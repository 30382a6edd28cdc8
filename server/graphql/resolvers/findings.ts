import { findAll } from '../../analysis/findings/find.js';
import { RULES } from '../../analysis/findings/registry.js';
import { readScope, UNSCOPED } from '../../domain/scope.js';
import { gatherFacts } from '../findings.js';
import type { FindingResolvers, FindingRuleResolvers, QueryResolvers } from '../generated/resolvers.js';
import { requireEntity, scoped } from '../model.js';
import { pick } from '../text.js';

/** The questions of this part of the API. */
export const findingsQuery: QueryResolvers = {
  findings: async (_, { area, at }, { loaders }) => {
    const scope = readScope(at, UNSCOPED);
    return scoped(findAll(await gatherFacts(area ?? null, scope, loaders)), scope);
  },
  findingRules: () => RULES,
};

const FindingRule: FindingRuleResolvers = {
  title: ({ title }, { locale }) => pick(title, locale),
  description: ({ description }, { locale }) => pick(description, locale),
};

const Finding: FindingResolvers = {
  id: ({ it }) => it.id,
  rule: ({ it }) => it.rule.id,
  title: ({ it }, { locale }) => pick(it.rule.title, locale),
  severity: ({ it }) => it.rule.severity,
  sentence: ({ it }, { locale }) => pick(it.sentence, locale),
  about: ({ it, scope }) => it.about.map((node) => requireEntity(node, scope)),
  citations: ({ it, scope }) => scoped(it.citations, scope),
};

/** Its types. */
export const findingsTypes = { Finding, FindingRule };
