import { createRequire } from 'node:module';
import type { GraphiQLOptions } from 'graphql-yoga';
import { EXAMPLES } from './examples.js';

/** GraphiQL from our own server: nothing is fetched from elsewhere. */
export interface GraphiQLPage {
  /** What it opens with: the question of an address `?query=…&variables=…`, and the examples. */
  readonly options: (request: { readonly url: string }) => GraphiQLOptions;
  readonly render: (options: GraphiQLOptions) => Promise<string>;
}

/** A question that an address may ask at most, in characters; an address cannot be much longer. */
const LONGEST = 12_000;

/**
 * GraphiQL with the example questions; null where the package is not installed, as in production. It takes 34 MB,
 * and is read when somebody opens the page.
 */
export function graphiqlPage(): GraphiQLPage | null {
  if (!isInstalled()) return null;
  return {
    options: optionsOf,
    render: async (options) => {
      const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
      return withoutMarkup(renderGraphiQL(options), options);
    },
  };
}

function isInstalled(): boolean {
  try {
    createRequire(import.meta.url).resolve('@graphql-yoga/render-graphiql');
    return true;
  } catch {
    return false;
  }
}

/** GraphiQL reads the question of its address by itself, but not the variables: they are given to it. */
function optionsOf({ url }: { readonly url: string }): GraphiQLOptions & { readonly variables?: string } {
  const asked = new URL(url, 'http://localhost').searchParams;
  const own = { query: asked.get('query') ?? '', variables: asked.get('variables') ?? '' };
  const fits = own.query !== '' && own.query.length + own.variables.length <= LONGEST;
  const examples = EXAMPLES.map((query) => ({ query }));
  return {
    title: '連携アトラス GraphiQL',
    defaultTabs: fits ? [own, ...examples] : examples,
    shouldPersistHeaders: false,
    ...(fits && own.variables !== '' && { variables: own.variables }),
  };
}

/** The page has its options in a script: what came with an address must not be able to end that script. */
function withoutMarkup(page: string, options: GraphiQLOptions): string {
  const text = JSON.stringify(options);
  return page.replace(text, () => text.replaceAll('<', String.raw`\u003c`));
}
