import { posix } from 'node:path';
import type { ProjectFile } from './tree.js';

/** Links of a page that lead to files of the project, as paths from its root. */
export function linkedFiles({ path, text }: ProjectFile): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link.split('#')[0] ?? '')
    .filter((link) => link !== '' && !/^[a-z]+:/.test(link))
    .map((link) => posix.join(posix.dirname(path), link));
}

/** GraphQL that a page shows: blocks of it, and what its `curl` examples send. */
export function shownQueries(text: string): string[] {
  const blocks = [...text.matchAll(/^```graphql\n([\s\S]*?)^```/gm)].map(([, query = '']) => query);
  const sent = [...text.matchAll(/ -d '(\{[\s\S]*?\})'/g)].map(([, body = '']) => {
    // A shell keeps the line breaks that JSON does not allow inside a text.
    const { query } = JSON.parse(body.replace(/\n\s*/g, ' ')) as { query: string };
    return query;
  });
  return [...blocks, ...sent];
}

/** Scripts of package.json that a page tells to run. */
export function namedScripts(text: string): string[] {
  return [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
}

/** Words in the first column of the page's tables, each in backquotes. */
export function firstColumn(text: string): string[] {
  return [...text.matchAll(/^\| (`[^|]+)\|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word),
  );
}
