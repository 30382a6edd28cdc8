import { ALWAYS, type Window } from '../../domain/period.js';
import { ROLE_KINDS, ROLE_RELATIONS, type RelationType, type RoleKind } from '../../domain/vocabulary.js';
import type {
  ActivityFilter,
  AreaFilter,
  BodyFilter,
  MeetingFilter,
  OrganizationFilter,
} from '../graph-store.js';
import { label, types } from './identifiers.js';
import { ListingBuilder, type Listing } from './pages.js';
import { selected, selectedPath, where } from './selection.js';

/** The filtered lists of the port, each as a `Listing`. */

/** Sort key of a meeting that has no date: after every date. */
export const UNDATED = '~';

const CONTAINS = 'n.search CONTAINS $contains';
const OF_KIND = 'n.kind IN $kinds';

const roleTypes = (kinds: readonly RoleKind[] = ROLE_KINDS): RelationType[] =>
  kinds.map((kind) => ROLE_RELATIONS[kind]);

/** From the area `$area` down to those within it: the pattern, and the conditions on its path. */
function within(window: Window, from: 'itself' | 'below'): { pattern: string; conditions: string[] } {
  const depth = from === 'itself' ? '*0..' : '*1..';
  return {
    pattern: `path = (root:Entity {id: $area})<-[${types('WITHIN')}${depth}]-`,
    conditions: selectedPath(window, 'path'),
  };
}

/** Add the source `(area)<-[:type]-(n)` for the area `$area` and all within it. */
function inArea(builder: ListingBuilder, type: RelationType, of: string, area: string, window: Window): void {
  const { pattern, conditions } = within(window, 'itself');
  builder.reach(
    `${pattern}(area${label('Area')}) ${where(conditions)} MATCH (area)<-[place${types(type)}]-(n${of})`,
    ['place'],
    [],
    { area },
  );
}

export function areaListing(filter: AreaFilter, window: Window): Listing {
  const builder = new ListingBuilder('Area', window);
  if (filter.within !== undefined) {
    const { pattern, conditions } = within(window, 'below');
    builder.reach(`${pattern}(n${label('Area')})`, [], conditions, { area: filter.within });
    // Only a cycle would lead back to where we started.
    builder.keep('n.id <> $area');
  }
  if (filter.kinds !== undefined) builder.keep(OF_KIND, { kinds: filter.kinds });
  if (filter.contains !== undefined) builder.keep(CONTAINS, { contains: filter.contains });
  if (filter.hasBodies !== undefined) {
    const served = `EXISTS { MATCH (n)<-[serves${types('SERVES')}]-(body${label('Body')})
      ${where(selected(window, 'serves', 'body'))} }`;
    builder.keep(filter.hasBodies ? served : `NOT ${served}`);
  }
  return builder.build();
}

export function organizationListing(filter: OrganizationFilter, window: Window): Listing {
  const builder = new ListingBuilder('Organization', window);
  if (filter.area !== undefined) {
    inArea(builder, 'LOCATED_IN', label('Organization'), filter.area, window);
  }
  if (filter.kinds !== undefined) builder.keep(OF_KIND, { kinds: filter.kinds });
  if (filter.contains !== undefined) builder.keep(CONTAINS, { contains: filter.contains });
  if (filter.holds !== undefined) {
    builder.keep(
      filter.holds.length === 0
        ? 'false'
        : `EXISTS { MATCH (n)-[role${types(...roleTypes(filter.holds))}]->(body${label('Body')})
           ${where(selected(window, 'role', 'body'))} }`,
    );
  }
  return builder.build();
}

export function bodyListing(filter: BodyFilter, window: Window): Listing {
  const builder = new ListingBuilder('Body', window);
  if (filter.area !== undefined) inArea(builder, 'SERVES', label('Body'), filter.area, window);
  if (filter.heldBy !== undefined) {
    const held = filter.roles?.length === 0 ? ['false'] : [];
    const role = `role${types(...roleTypes(filter.roles?.length === 0 ? undefined : filter.roles))}`;
    builder.reach(`(holder:Entity {id: $heldBy})-[${role}]->(n${label('Body')})`, ['holder', 'role'], held, {
      heldBy: filter.heldBy,
    });
  }
  if (filter.kinds !== undefined) builder.keep(OF_KIND, { kinds: filter.kinds });
  if (filter.functions !== undefined) {
    builder.keep('any(wanted IN $functions WHERE wanted IN coalesce(n.functions, []))', {
      functions: filter.functions,
    });
  }
  if (filter.contains !== undefined) builder.keep(CONTAINS, { contains: filter.contains });
  return builder.build();
}

export function meetingListing(filter: MeetingFilter): Listing {
  const builder = new ListingBuilder('Meeting', ALWAYS);
  const meetingOf = types('MEETING_OF');
  if (filter.area !== undefined) {
    const { pattern } = within(ALWAYS, 'itself');
    builder.reach(
      `${pattern}(area${label('Area')})<-[${types('SERVES')}]-(body${label('Body')})<-[${meetingOf}]-(n${label('Meeting')})`,
      [],
      [],
      { area: filter.area },
    );
  }
  if (filter.body !== undefined) {
    builder.reach(`(held:Entity {id: $body})<-[${meetingOf}]-(n${label('Meeting')})`, [], [], {
      body: filter.body,
    });
  }
  if (filter.heldFrom !== undefined) builder.keep('n.heldOn >= $heldFrom', { heldFrom: filter.heldFrom });
  if (filter.heldTo !== undefined) builder.keep('n.heldOn <= $heldTo', { heldTo: filter.heldTo });
  return builder.build(`coalesce(n.heldOn, '${UNDATED}')`);
}

export function activityListing(filter: ActivityFilter): Listing {
  const builder = new ListingBuilder('Activity', ALWAYS);
  if (filter.area !== undefined) inArea(builder, 'SERVES', label('Activity'), filter.area, ALWAYS);
  if (filter.contains !== undefined) builder.keep(CONTAINS, { contains: filter.contains });
  return builder.build();
}
