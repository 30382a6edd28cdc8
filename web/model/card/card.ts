import type { SelectionQuery } from '../../api/generated/operations.js';
import { bodyCard } from './body.js';
import { activityCard, actorCard, organizationCard, roleCard } from './others.js';
import type { CardContext, CardModel } from './types.js';

/** The card of whatever was selected; null for what has none. */
export function cardOf(node: SelectionQuery['node'], context: CardContext): CardModel | null {
  switch (node?.__typename) {
    case 'Body':
      return bodyCard(node, context);
    case 'Role':
      return roleCard(node, context);
    case 'Organization':
      return organizationCard(node, context);
    case 'Post':
    case 'Profession':
      return actorCard(node, context);
    case 'Activity':
      return activityCard(node, context);
    default:
      return null;
  }
}
