import type {
  CitationResolvers,
  LessonResolvers,
  PassageResolvers,
  ReleaseResolvers,
  SourceResolvers,
} from '../generated/resolvers.js';
import { webAddress } from '../../domain/web-address.js';
import type { Context } from '../context.js';
import { asEntity, scoped, type CitationModel, type PassageModel, type SourceModel } from '../model.js';
import { nameIn, pick, pickOrNull, type Locale } from '../text.js';
import { along } from './claim.js';
import { entityFields } from './entity.js';
import { citedBy } from './claims.js';

/** Evidence is not a matter of time: it is given whatever time was asked for. */
async function passageOf({ it, scope }: CitationModel, { loaders }: Context): Promise<PassageModel> {
  const passage = await loaders.labelled(it.passage, 'Passage');
  if (passage === null) throw new Error(`no passage ${it.passage}`);
  return { it: passage, scope };
}

async function sourceOf({ it, scope }: PassageModel, { loaders }: Context): Promise<SourceModel> {
  const source = await loaders.labelled(it.source, 'Source');
  if (source === null) throw new Error(`no source ${it.source}`);
  return { it: source, scope };
}

function locatorOf({ it }: PassageModel, locale: Locale): string {
  return pick({ ja: it.locator, en: it.locatorEn }, locale);
}

export const Citation: CitationResolvers = {
  passage: (citation, _, context) => passageOf(citation, context),
  source: async (citation, _, context) => sourceOf(await passageOf(citation, context), context),
  locator: async (citation, { locale }, context) => locatorOf(await passageOf(citation, context), locale),
  standing: ({ it }) => it.standing,
  note: ({ it }, { locale }) => pickOrNull(it.note, locale),
};

export const Passage: PassageResolvers = {
  id: ({ it }) => it.id,
  locator: (passage, { locale }) => locatorOf(passage, locale),
  kind: ({ it }) => it.kind,
  reviewed: ({ it }) => it.reviewed,
  source: (passage, _, context) => sourceOf(passage, context),
  citedBy,
};

export const Source: SourceResolvers = {
  ...entityFields,
  title: ({ it }, { locale }) => nameIn(it, locale),
  publisher: ({ it }) => it.publisher,
  publishedOn: ({ it }) => it.publishedOn,
  publishedOnPrecision: ({ it }) => it.publishedOnPrecision,
  // A page makes a link of it; what is no address of the web is told as a missing one.
  url: ({ it }) => webAddress(it.url),
  publishedBy: (source, _, context) =>
    along(source, { types: ['PUBLISHED'], direction: 'in' }, 'Organization', context),
  basedOn: (source, _, context) =>
    along(source, { types: ['BASED_ON'], direction: 'out' }, 'Source', context),
  passages: async ({ it, scope }, _, { loaders }) => {
    const passages = await loaders.all('Passage');
    return scoped(
      passages.filter(({ source }) => source === it.id),
      scope,
    );
  },
};

export const Lesson: LessonResolvers = {
  id: ({ it }) => it.id,
  summary: ({ it }, { locale }) => pick(it.summary, locale),
  standing: ({ it }) => it.standing,
  about: async ({ it, scope }, _, { loaders }) => {
    const found = await loaders.expand(it.id, { types: ['ABOUT'], direction: 'out' }, scope.window);
    return found.map(({ node }) => asEntity(node, scope)).filter((entity) => entity !== null);
  },
  citations: ({ it, scope }) => scoped(it.citations, scope),
};

export const Release: ReleaseResolvers = {
  id: ({ it }) => it.id,
  loadedAt: ({ it }) => it.loadedAt,
  nodeCount: ({ it }) => it.nodeCount,
  relationCount: ({ it }) => it.relationCount,
  sources: async ({ scope }, _, { loaders }) => scoped(await loaders.all('Source'), scope),
};
