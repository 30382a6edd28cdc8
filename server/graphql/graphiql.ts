import type { GraphiQLOptions } from 'graphql-yoga';
import { EXAMPLES } from './examples.js';

/** GraphiQL from our own server: nothing is fetched from elsewhere. */
export interface GraphiQLPage {
  readonly options: GraphiQLOptions;
  readonly render: (options: GraphiQLOptions) => string;
}

/** GraphiQL with the example questions; null where the package is not installed, as in production. */
export async function graphiqlPage(): Promise<GraphiQLPage | null> {
  const options = {
    title: '連携アトラス GraphiQL',
    defaultTabs: EXAMPLES.map((query) => ({ query })),
    shouldPersistHeaders: false,
  };
  try {
    const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
    return { options, render: renderGraphiQL };
  } catch {
    return null;
  }
}
