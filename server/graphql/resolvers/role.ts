import { roleKindOf } from '../../domain/labels.js';
import type { RoleResolvers } from '../generated/resolvers.js';
import { requireActor, scoped } from '../model.js';
import { pickOrNull } from '../text.js';

export const Role: RoleResolvers = {
  id: ({ it }) => it.relation.id,
  kind: ({ it }) => {
    const kind = roleKindOf(it.relation.type);
    if (kind === null) throw new Error(`${it.relation.id} is not a role`);
    return kind;
  },
  holder: ({ it, scope }) => requireActor(it.holder, scope),
  body: ({ it, scope }) => ({ it: it.body, scope }),
  joint: ({ it }) => it.relation.joint,
  period: ({ it }) => it.relation.period,
  standing: ({ it }) => it.relation.standing,
  note: ({ it }, { locale }) => pickOrNull(it.relation.note, locale),
  citations: ({ it, scope }) => scoped(it.relation.citations, scope),
};
