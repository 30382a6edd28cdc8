import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { firstColumn, linkedFiles, namedScripts, shownQueries } from './rules/markdown.js';
import { ROOT, made, projectFiles } from './rules/tree.js';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const README = read('README.md');

describe('what the documents say', () => {
  it('links to files that are there', () => {
    const pages = projectFiles().filter(({ path }) => path.endsWith('.md'));
    expect(pages.length).toBeGreaterThan(5);
    const links = pages.flatMap(linkedFiles);
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('shows queries that the schema takes', () => {
    const schema = buildSchema(read('server/graphql/schema.graphql'));
    const queries = shownQueries(README);
    expect(queries.length).toBeGreaterThanOrEqual(3);
    expect(queries.flatMap((query) => validate(schema, parse(query)).map(({ message }) => message))).toEqual(
      [],
    );
  });

  it('names scripts that there are, and all that a reader may want', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = namedScripts(README);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    expect(Object.values(scripts).filter((command) => command === '')).toEqual([]);
  });

  it('lists every error code of the product', () => {
    const codes = [...read('server/domain/errors.ts').matchAll(/^ {2}\| '([A-Z_]+)'/gm)].map(
      ([, code]) => code,
    );
    expect(codes.length).toBeGreaterThan(3);
    for (const code of codes) expect(README).toContain(`\`${code ?? ''}\``);
  });

  it('lists every variable that the configuration reads, and no other', () => {
    const variables = /\b(?:PORT|HOST|LOG_LEVEL|NODE_ENV|(?:NEO4J|RENKEI)_[A-Z_]+)\b/g;
    const quoted = [...read('server/config.ts').matchAll(/'([A-Z][A-Z0-9_]+)'/g)].map(
      ([, name = '']) => name,
    );
    const known = quoted.filter((name) => name.match(variables)?.[0] === name);
    expect(known.length).toBeGreaterThan(5);
    const listed = firstColumn(README).filter((name) => name.match(variables)?.[0] === name);
    expect([...new Set(listed)].sort()).toEqual([...new Set(known)].sort());
  });
});

describe('how the documents are read', () => {
  it('takes links to files and leaves the web and the page itself alone', () => {
    const page = made('docs/a.md', '[x](b.md#part) [y](../LICENSE) [z](https://example.org) [t](#here)');
    expect(linkedFiles(page)).toEqual(['docs/b.md', 'LICENSE']);
  });

  it('takes queries from blocks and from commands', () => {
    const text = '```graphql\n{ a }\n```\n\n```sh\ncurl x -d \'{"query":\n "{ b(id: \\"1\\") }"}\'\n```\n';
    expect(shownQueries(text)).toEqual(['{ a }\n', '{ b(id: "1") }']);
  });

  it('takes scripts and the words of tables', () => {
    expect(namedScripts('`npm run codegen:check` and npm test')).toEqual(['codegen:check']);
    expect(firstColumn('| `A`, `B` | `C` |\n| D | `E` |\n')).toEqual(['A', 'B']);
  });
});
