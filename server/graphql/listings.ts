import { BadUserInput } from '../domain/errors.js';
import { fold, foldTerms } from '../domain/fold.js';
import { readDate, UNSCOPED, type Scope } from '../domain/scope.js';
import type {
  ActivityFilter,
  AreaFilter,
  BodyFilter,
  GraphReader,
  MeetingFilter,
  OrganizationFilter,
} from '../store/graph-store.js';
import type {
  ActivityFilter as AskedActivities,
  AreaFilter as AskedAreas,
  BodyFilter as AskedBodies,
  MeetingFilter as AskedMeetings,
  OrganizationFilter as AskedOrganizations,
} from './generated/resolvers.js';
import type {
  ActivityPageModel,
  AreaPageModel,
  BodyPageModel,
  MeetingPageModel,
  OrganizationPageModel,
  SearchPageModel,
} from './model.js';
import { pageOf, type PageArguments } from './paging.js';

/** The lists of the API: their filters as a client gives them, in the words of the port. */

const DEFAULT_FIRST = 50;
const DEFAULT_FOUND = 20;
const MAX_QUERY = 200;

type Asked<F> = F | null | undefined;

/** Folded text to look for; undefined when none is asked for. @throws BadUserInput when nothing of it is left */
function readContains(text: string | null | undefined): string | undefined {
  if (text == null || text.trim() === '') return undefined;
  readLength(text, 'filter.nameContains');
  const folded = fold(text);
  if (folded === '') {
    throw new BadUserInput('filter.nameContains: nothing in it can be looked for', {
      argument: 'filter.nameContains',
    });
  }
  return folded;
}

function readLength(text: string, argument: string): void {
  if (text.length > MAX_QUERY) {
    throw new BadUserInput(`${argument}: at most ${MAX_QUERY} characters`, { argument });
  }
}

function readOptionalDate(text: string | null | undefined, argument: string): string | undefined {
  return text == null ? undefined : readDate(text, argument);
}

/** A page of areas. */
export async function listAreas(
  asked: Asked<AskedAreas>,
  scope: Scope,
  args: PageArguments,
  reader: GraphReader,
): Promise<AreaPageModel> {
  const filter: AreaFilter = {
    kinds: asked?.kind ?? undefined,
    within: asked?.within ?? undefined,
    contains: readContains(asked?.nameContains),
    hasBodies: asked?.hasBodies ?? undefined,
  };
  const list = { name: 'areas', asked: { ...filter, ...scope.window } };
  const ask = reader.areas.bind(reader, filter, scope.window);
  return { it: await pageOf(list, args, DEFAULT_FIRST, ask), scope };
}

/** A page of organisations. */
export async function listOrganizations(
  asked: Asked<AskedOrganizations>,
  scope: Scope,
  args: PageArguments,
  reader: GraphReader,
): Promise<OrganizationPageModel> {
  const filter: OrganizationFilter = {
    kinds: asked?.kind ?? undefined,
    area: asked?.area ?? undefined,
    contains: readContains(asked?.nameContains),
    holds: asked?.holds ?? undefined,
  };
  const list = { name: 'organizations', asked: { ...filter, ...scope.window } };
  const ask = reader.organizations.bind(reader, filter, scope.window);
  return { it: await pageOf(list, args, DEFAULT_FIRST, ask), scope };
}

/** A page of bodies. */
export async function listBodies(
  asked: Asked<AskedBodies>,
  scope: Scope,
  args: PageArguments,
  reader: GraphReader,
): Promise<BodyPageModel> {
  const filter: BodyFilter = {
    kinds: asked?.kind ?? undefined,
    area: asked?.area ?? undefined,
    functions: asked?.function ?? undefined,
    contains: readContains(asked?.nameContains),
    heldBy: asked?.heldBy ?? undefined,
    roles: asked?.roles ?? undefined,
  };
  const list = { name: 'bodies', asked: { ...filter, ...scope.window } };
  const ask = reader.bodies.bind(reader, filter, scope.window);
  return { it: await pageOf(list, args, DEFAULT_FIRST, ask), scope };
}

/** A page of meetings. */
export async function listMeetings(
  asked: Asked<AskedMeetings>,
  args: PageArguments,
  reader: GraphReader,
): Promise<MeetingPageModel> {
  const filter: MeetingFilter = {
    body: asked?.body ?? undefined,
    area: asked?.area ?? undefined,
    heldFrom: readOptionalDate(asked?.heldFrom, 'filter.heldFrom'),
    heldTo: readOptionalDate(asked?.heldTo, 'filter.heldTo'),
  };
  const ask = reader.meetings.bind(reader, filter);
  const list = { name: 'meetings', asked: filter };
  return { it: await pageOf(list, args, DEFAULT_FIRST, ask), scope: UNSCOPED };
}

/** A page of activities. */
export async function listActivities(
  asked: Asked<AskedActivities>,
  args: PageArguments,
  reader: GraphReader,
): Promise<ActivityPageModel> {
  const filter: ActivityFilter = {
    area: asked?.area ?? undefined,
    contains: readContains(asked?.nameContains),
  };
  const ask = reader.activities.bind(reader, filter);
  const list = { name: 'activities', asked: filter };
  return { it: await pageOf(list, args, DEFAULT_FIRST, ask), scope: UNSCOPED };
}

/** A page of what was found by name. @throws BadUserInput when there is nothing to look for */
export async function listFound(
  query: string,
  args: PageArguments,
  reader: GraphReader,
): Promise<SearchPageModel> {
  readLength(query, 'query');
  const terms = foldTerms(query);
  if (terms.length === 0) {
    throw new BadUserInput('query: nothing in it can be looked for', { argument: 'query' });
  }
  const ask = reader.search.bind(reader, terms);
  const list = { name: 'search', asked: { terms } };
  return { it: { ...(await pageOf(list, args, DEFAULT_FOUND, ask)), terms }, scope: UNSCOPED };
}
