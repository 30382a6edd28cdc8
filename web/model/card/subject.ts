import type { SelectionQuery } from '../../api/generated/operations.js';

/**
 * The thing that a card is about, where a way may begin or end at it: for a role whoever holds it; null for what is
 * no such thing.
 */
export function subjectOf(node: SelectionQuery['node']): string | null {
  switch (node?.__typename) {
    case 'Body':
    case 'Meeting':
    case 'Organization':
    case 'Post':
    case 'Profession':
      return node.id;
    case 'Role':
      return node.holder.id;
    default:
      return null;
  }
}
