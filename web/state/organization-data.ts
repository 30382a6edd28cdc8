import { Task } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import type { ApiClient } from '../api/client.js';
import { codeOf } from '../api/errors.js';
import { OrganizationAreasDocument, OrganizationDocument } from '../api/generated/operations.js';
import { apiLocale } from '../locales/messages.js';
import type { Locale } from '../model/era.js';
import type { HeldBody } from '../model/organization/held.js';
import { heldBodies, isActor, pageOf, type OrganizationPage } from '../model/organization/page.js';

/** What is asked for. */
export interface OrganizationAsked {
  readonly api: ApiClient | undefined;
  readonly id: string | null;
  readonly locale: Locale;
}

/** Pages of bodies at most: an actor with more has a table that nobody reads to the end. */
const MOST_PAGES = 10;
/** As many as the API gives by id at once; those after them have no picture. */
const MOST_AREAS = 100;

/** Fetches an actor with all its bodies, then the areas of those. What was there stays there until the next is. */
export class OrganizationData {
  readonly #asked: () => OrganizationAsked;
  readonly #task;

  constructor(host: ReactiveControllerHost, asked: () => OrganizationAsked) {
    this.#asked = asked;
    this.#task = new Task(host, {
      task: async (
        [api, id, locale]: readonly [ApiClient | undefined, string | null, Locale],
        { signal },
      ) => {
        if (!api || id === null) return null;
        return { id, locale, page: await fetchPage(api, id, locale, signal) };
      },
      args: () => {
        const { api, id, locale } = asked();
        return [api, id, locale] as const;
      },
    });
  }

  /** The page; null until it is there in the language asked for. */
  get page(): OrganizationPage | null {
    return this.#current?.page ?? null;
  }

  /** Whether the release has no such actor. */
  get unknown(): boolean {
    if (this.#task.error !== undefined) return codeOf(this.#task.error) === 'NOT_FOUND';
    return this.#current !== null && this.#current.page === null;
  }

  get failure(): unknown {
    return this.#task.error ?? null;
  }

  retry(): void {
    void this.#task.run();
  }

  cancel(): void {
    this.#task.abort();
  }

  get #current(): { readonly page: OrganizationPage | null } | null {
    const { value } = this.#task;
    const { id, locale } = this.#asked();
    return value?.id === id && value.locale === locale ? value : null;
  }
}

async function fetchPage(
  api: ApiClient,
  id: string,
  locale: Locale,
  signal: AbortSignal,
): Promise<OrganizationPage | null> {
  const ask = (after: string | null) =>
    api.query(OrganizationDocument, { id, after, locale: apiLocale(locale) }, signal);
  const first = await ask(null);
  const { node } = first;
  if (!isActor(node)) return null;
  const bodies: HeldBody[] = [...heldBodies(first)];
  let { pageInfo } = first.bodies;
  for (let pages = 1; pages < MOST_PAGES && pageInfo.hasNextPage; pages += 1) {
    const next = await ask(pageInfo.endCursor);
    bodies.push(...heldBodies(next));
    ({ pageInfo } = next.bodies);
  }
  const ids = [...new Set(bodies.map(({ area }) => area.id))].slice(0, MOST_AREAS);
  const variables = { ids, name: node.asWritten, locale: apiLocale(locale) };
  return pageOf({ ...first, node }, bodies, await api.query(OrganizationAreasDocument, variables, signal));
}
