import type { SelectionQuery } from '../../api/generated/operations.js';
import { activityCard, outputCard } from './activities.js';
import { actorCard, organizationCard } from './actors.js';
import { areaCard } from './areas.js';
import { bodyCard } from './body.js';
import { relationCard } from './claims.js';
import { passageCard, sourceCard } from './documents.js';
import { initiativeCard, lessonCard, programmeCard } from './frames.js';
import { meetingCard } from './meeting.js';
import { roleCard } from './role.js';
import { seenFrom, type Seen } from './relations.js';
import type { CardContext, CardModel } from './types.js';

type Thing = NonNullable<SelectionQuery['node']>;
type Name = Thing['__typename'];

/** Makes the card of a thing of one type out of it and of the claims that it stands at an end of. */
type Maker<N extends Name> = (
  thing: Extract<Thing, { readonly __typename: N }>,
  seen: readonly Seen[],
  context: CardContext,
) => CardModel;

/** Every type that the API can answer with has a card: one that is missing here does not compile. */
const MAKERS: { readonly [N in Name]: Maker<N> } = {
  Activity: activityCard,
  Area: areaCard,
  Body: bodyCard,
  Initiative: initiativeCard,
  Lesson: lessonCard,
  Meeting: meetingCard,
  Organization: organizationCard,
  Output: outputCard,
  Passage: (passage, _, context) => passageCard(passage, context),
  Post: actorCard,
  Profession: actorCard,
  Programme: programmeCard,
  Relation: (claim, _, context) => relationCard(claim, context),
  Role: (role, _, context) => roleCard(role, context),
  Source: sourceCard,
};

/** The types of which there is a card. */
export const CARD_TYPES: readonly string[] = Object.keys(MAKERS);

/** The card of whatever was selected; null for what is not there. */
export function cardOf(answer: SelectionQuery | null, context: CardContext): CardModel | null {
  const thing = answer?.node;
  if (!thing) return null;
  const { nodes, totalCount } = answer.relations;
  const made = make(thing, seenFrom(thing.id, nodes), context);
  return { ...made, more: made.more + totalCount - nodes.length };
}

function make<N extends Name>(
  thing: Extract<Thing, { readonly __typename: N }>,
  seen: readonly Seen[],
  context: CardContext,
): CardModel {
  // The name of a thing's own type finds the maker of that type.
  const maker = MAKERS[thing.__typename];
  return maker(thing, seen, context);
}
