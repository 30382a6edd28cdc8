import type {
  ActivityCardFragment,
  OrganizationCardFragment,
  PostCardFragment,
  ProfessionCardFragment,
  RoleCardFragment,
} from '../../api/generated/operations.js';
import { roleHeading } from '../labels.js';
import { CitationBook } from './citations.js';
import { areaText, bodyLabel, frameSections, listSection } from './common.js';
import { figureLine } from './meetings.js';
import { periodFact } from './period.js';
import { heldSections, isCollective } from './roles.js';
import { fact, line, section, type CardContext, type CardModel, type CardSection } from './types.js';

/** The card of a role: who is what to which body, from when, and how far the source says so. */
export function roleCard(role: RoleCardFragment, context: CardContext): CardModel {
  const { m, locale } = context;
  const book = new CitationBook();
  const cites = book.numbers(role.citations);
  const { places, bodies } = context.placesOf(role.holder.id);
  return {
    kind: m.role[role.roleKind],
    context: role.body.areas.map(({ name }) => name).join(m.card.listSeparator),
    title: role.holder.name,
    collective: isCollective(role.holder),
    facts: [
      fact(m.card.body, bodyLabel(role.body, context), { selects: role.body.id }),
      fact(m.card.role, roleHeading(m, role.roleKind, { joint: role.joint })),
      periodFact(role.period, [], context),
      fact(m.card.standing, '', { standing: role.standing, cites }),
      ...(role.note === null ? [] : [fact(m.card.note, book.told(role.note) ?? '')]),
      ...(places > 1
        ? [fact(m.card.holder, m.foot.places(role.holder.name, places, bodies), { selects: role.holder.id })]
        : [fact(m.card.holder, role.holder.name, { selects: role.holder.id })]),
    ],
    sections: [],
    sources: book.list(locale),
  };
}

/** The card of an organisation: all its roles. */
export function organizationCard(
  organization: OrganizationCardFragment & { readonly id: string },
  context: CardContext,
): CardModel {
  const { m, locale } = context;
  const book = new CitationBook();
  const cites = book.numbers(organization.citations);
  const current = new Set(organization.current.map((role) => role.id));
  const { places, bodies } = context.placesOf(organization.id);
  const sections = [
    ...heldSections(organization.held, current, book, context),
    namesSection('activities', m.card.activities, [
      ...organization.activities,
      ...organization.staffedActivities,
    ]),
    listSection(
      'units',
      m.card.units,
      organization.units.map(({ name }) => name),
    ),
  ];
  return {
    kind: m.actor.Organization,
    context: places > 0 ? m.foot.places('', places, bodies).replace(m.card.colon, '') : '',
    title: organization.name,
    collective: organization.collective,
    facts: [
      ...(organization.unitOf === null
        ? []
        : [fact(m.card.unitOf, organization.unitOf.name, { selects: organization.unitOf.id })]),
      ...(organization.area === null ? [] : [fact(m.card.area, areaText(organization.area, context))]),
      fact(m.card.standing, '', { standing: organization.standing, cites }),
    ],
    sections: sections.filter((made) => made.lines.length > 0),
    sources: book.list(locale),
  };
}

/** The card of a post or a profession, which hold roles as organisations do. */
export function actorCard(
  actor: (PostCardFragment | ProfessionCardFragment) & { readonly __typename: 'Post' | 'Profession' },
  context: CardContext,
): CardModel {
  const { m, locale } = context;
  const book = new CitationBook();
  const organization = 'organization' in actor ? actor.organization : null;
  return {
    kind: m.actor[actor.__typename],
    context: '',
    title: actor.name,
    collective: false,
    facts: [
      ...(organization === null
        ? []
        : [fact(m.card.unitOf, organization.name, { selects: organization.id })]),
      fact(m.card.standing, '', { standing: actor.standing, cites: book.numbers(actor.citations) }),
    ],
    sections: [],
    sources: book.list(locale),
  };
}

/** The card of an activity: whom it was aimed at, how it was done, with what result. */
export function activityCard(activity: ActivityCardFragment, context: CardContext): CardModel {
  const { m, locale } = context;
  const book = new CitationBook();
  const cites = book.numbers(activity.citations);
  const sections = [
    namesSection('conductors', m.card.conductors, activity.conductors),
    listSection('targets', m.card.targets, activity.targets),
    section('figures', m.card.figures, { lines: activity.figures.map((figure) => figureLine(figure, book)) }),
    namesSection('staff', m.card.staffedBy, activity.staffedBy),
    ...frameSections(activity, book, context),
  ];
  return {
    kind: m.activityKind[activity.activityKind],
    context: m.card.activities,
    title: activity.name,
    collective: false,
    facts: [
      fact(m.card.area, activity.areas.map((area) => areaText(area, context)).join(m.card.listSeparator)),
      periodFact(activity.period, [], context),
      ...(activity.method === null ? [] : [fact(m.card.method, activity.method)]),
      fact(m.card.standing, '', { standing: activity.standing, cites }),
    ],
    sections: sections.filter((made) => made.lines.length > 0),
    sources: book.list(locale),
  };
}

function namesSection(
  id: string,
  heading: string,
  things: readonly { readonly id: string; readonly name: string }[],
): CardSection {
  return section(id, heading, {
    lines: things.map((thing) => line({ text: thing.name, selects: thing.id })),
  });
}
