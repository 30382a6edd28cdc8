import type { ApiClient } from '../api/client.js';
import {
  MoreClaimsDocument,
  SourceClaimsDocument,
  type CitedByPartsFragment,
} from '../api/generated/operations.js';
import { apiLocale } from '../locales/messages.js';
import type { Locale } from '../model/era.js';
import type { Claims } from '../model/sources/filter.js';

/** What rests on the places of these documents: the first of each place. One question for each document. */
export async function claimsOf(
  api: ApiClient,
  sources: readonly string[],
  locale: Locale,
  signal: AbortSignal,
): Promise<Claims> {
  const answers = await Promise.all(
    sources.map((id) => api.query(SourceClaimsDocument, { id, locale: apiLocale(locale) }, signal)),
  );
  return new Map(
    answers.flatMap(({ node }) =>
      node?.__typename === 'Source'
        ? node.passages.map(({ id, citedBy }): [string, CitedByPartsFragment] => [id, citedBy])
        : [],
    ),
  );
}

/** The same with all of it, for a file. */
export async function allClaimsOf(
  api: ApiClient,
  sources: readonly string[],
  locale: Locale,
  signal: AbortSignal,
): Promise<Claims> {
  const first = await claimsOf(api, sources, locale, signal);
  const whole = await Promise.all(
    [...first].map(async ([id, cited]) => [id, await rest(api, id, cited, locale, signal)] as const),
  );
  return new Map(whole);
}

/** All that rests on a place, page after page. */
async function rest(
  api: ApiClient,
  id: string,
  begun: CitedByPartsFragment,
  locale: Locale,
  signal: AbortSignal,
): Promise<CitedByPartsFragment> {
  let cited = begun;
  while (cited.pageInfo.hasNextPage) {
    const after = cited.pageInfo.endCursor;
    const { node } = await api.query(MoreClaimsDocument, { id, after, locale: apiLocale(locale) }, signal);
    if (node?.__typename !== 'Passage') return cited;
    cited = { ...node.citedBy, nodes: [...cited.nodes, ...node.citedBy.nodes] };
  }
  return cited;
}
