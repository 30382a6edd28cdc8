import type { RoleCardFragment } from '../../api/generated/operations.js';
import { roleHeading } from '../labels.js';
import { CitationBook } from './citations.js';
import { claimOf } from './claims.js';
import { bodyLabel } from './common.js';
import { periodFact } from './period.js';
import { isCollective } from './roles.js';
import { card, fact, type CardContext, type CardModel } from './types.js';

/** The card of a role: who is what to which body, from when, and how far the source says so. */
export function roleCard(role: RoleCardFragment, context: CardContext): CardModel {
  const { m, locale } = context;
  const book = new CitationBook();
  const cites = book.numbers(role.citations);
  const { places, bodies } = context.placesOf(role.holder.id);
  const heading = roleHeading(m, role.roleKind, { joint: role.joint });
  const body = bodyLabel(role.body, context);
  return card(m.role[role.roleKind], role.holder.name, {
    context: role.body.areas.map(({ name }) => name).join(m.card.listSeparator),
    collective: isCollective(role.holder),
    facts: [
      fact(m.card.body, body, { selects: role.body.id }),
      fact(m.card.role, heading),
      periodFact(role.period, [], context),
      fact(m.card.standing, '', { standing: role.standing, cites }),
      ...(role.note === null ? [] : [fact(m.card.note, book.told(role.note) ?? '')]),
      ...(places > 1
        ? [fact(m.card.holder, m.foot.places(role.holder.name, places, bodies), { selects: role.holder.id })]
        : [fact(m.card.holder, role.holder.name, { selects: role.holder.id })]),
    ],
    sources: book.list(locale),
    claim: claimOf(m.evidence.roleOf(body, heading, role.holder.name), role, context),
  });
}
