import { describe, expect, it } from 'vitest';
import { roomBreaches, roomOf, target } from './rules/rooms.js';
import { made, projectFiles, sources, told } from './rules/tree.js';

describe('who may import whom', () => {
  it('holds in the tree', () => {
    const files = sources(projectFiles());
    expect(files.filter(({ path }) => roomOf(path) !== null).length).toBeGreaterThan(20);
    expect(roomBreaches(files).map(told)).toEqual([]);
  });

  it.each([
    ['domain that knows a store', made('server/domain/a.ts', "import { x } from '../store/graph-store.js';")],
    ['domain that uses a package', made('server/domain/a.ts', "import { z } from 'zod';")],
    [
      'a resolver that goes round the port',
      made('server/graphql/a.ts', "import '../store/cypher-store.js';"),
    ],
    ['a store that knows GraphQL', made('server/store/a.ts', "export * from '../graphql/context.js';")],
    [
      'a seed that knows a store',
      made('seed/load.ts', "const s = await import('../server/store/cypher-store.js');"),
    ],
    ['an app that composes', made('server/app.ts', "import { openNeo4j } from './store/engine/neo4j.js';")],
    [
      'a page that knows the server',
      made('web/a.ts', "import type { Id } from '../server/domain/model.js';"),
    ],
    ['a type brought in sideways', made('web/a.ts', "type Id = import('../server/domain/model.js').Id;")],
    ['a pure model that draws', made('web/model/a.ts', "import { html } from 'lit';")],
    [
      'a product that needs its tests',
      made('server/app.ts', "import { x } from '../test/support/server.js';"),
    ],
  ])('rejects %s', (_, file) => {
    expect(roomBreaches([file])).toHaveLength(1);
  });

  it('lets the composer compose', () => {
    const main = made('server/main.ts', "import './store/engine/neo4j.js';", "import '../seed/load.js';");
    expect(roomBreaches([main])).toEqual([]);
  });

  it('follows relative imports to files', () => {
    expect(target('server/graphql/resolvers/area.ts', '../../domain/model.js')).toBe(
      'server/domain/model.ts',
    );
    expect(target('server/app.ts', 'express')).toBeNull();
  });
});
