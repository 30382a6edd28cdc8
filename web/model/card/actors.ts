import type {
  CitationPartsFragment,
  OrganizationCardFragment,
  Standing,
} from '../../api/generated/operations.js';
import { CitationBook } from './citations.js';
import { existence, told } from './common.js';
import { along, relationFact, relationSections, type Seen } from './relations.js';
import { heldSections, rolesIn } from './roles.js';
import { card, fact, type CardContext, type CardModel } from './types.js';

/** What the cards of all that has a name begin with. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly standing: Standing;
  readonly citations: readonly CitationPartsFragment[];
}

/** The card of an organisation: all its roles, and whatever else it does. */
export function organizationCard(
  organization: OrganizationCardFragment & Named,
  seen: readonly Seen[],
  context: CardContext,
): CardModel {
  const { m, locale } = context;
  const book = new CitationBook();
  const there = existence(organization, book, context);
  const current = new Set(organization.current.map((role) => role.id));
  const { places, bodies } = context.placesOf(organization.id);
  const facts = [
    fact(m.evidence.kind, m.evidence.organizationKind[organization.organizationKind]),
    ...along(seen, 'UNIT_OF', 'out').map((each) => relationFact(m.card.unitOf, each, book, context)),
    ...along(seen, 'LOCATED_IN', 'out').map((each) =>
      relationFact(m.evidence.relation.LOCATED_IN.out, each, book, context),
    ),
    there,
  ];
  const sections = [
    ...heldSections(organization.held, current, book, context),
    ...relationSections(seen, ['UNIT_OF-out', 'LOCATED_IN-out'], book, context),
  ];
  return card(m.actor.Organization, organization.name, {
    context: places > 0 ? m.foot.places('', places, bodies).replace(m.card.colon, '') : '',
    collective: organization.collective,
    facts,
    sections: told(sections),
    sources: book.list(locale),
    claim: {
      sentence: organization.name,
      standing: organization.standing,
      basis: null,
      note: organization.collective ? m.evidence.collective : null,
    },
  });
}

/** The card of a post or a profession, which hold roles as organisations do. */
export function actorCard(
  actor: Named & { readonly __typename: 'Post' | 'Profession' },
  seen: readonly Seen[],
  context: CardContext,
): CardModel {
  const { m, locale } = context;
  const book = new CitationBook();
  const there = existence(actor, book, context);
  const facts = [
    ...along(seen, 'POST_OF', 'out').map((each) => relationFact(m.card.unitOf, each, book, context)),
    there,
  ];
  return card(m.actor[actor.__typename], actor.name, {
    facts,
    sections: told([
      ...rolesIn(seen, book, context),
      ...relationSections(seen, ['POST_OF-out'], book, context),
    ]),
    sources: book.list(locale),
    claim: { sentence: actor.name, standing: actor.standing, basis: null, note: null },
  });
}
