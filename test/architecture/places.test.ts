import { describe, expect, it } from 'vitest';
import { emptyPlaces, placeBreaches } from './rules/places.js';
import { made, projectFiles, sources, told } from './rules/tree.js';

describe('what has one place', () => {
  const files = sources(projectFiles());

  it('is nowhere else', () => {
    expect(placeBreaches(files).map(told)).toEqual([]);
  });

  it('is in its place, so that the rule guards something', () => {
    expect(emptyPlaces(files)).toEqual([]);
  });

  it.each([
    ['the driver elsewhere', "import neo4j from 'neo4j-driver';"],
    ['a part of the driver', "import { Integer } from 'neo4j-driver/lib/integer.js';"],
    ['the embedded engine elsewhere', "const grafeo = require('@grafeo-db/js');"],
    ['the canvas elsewhere', "const cy = await import('cytoscape');"],
    ['the environment', 'const port = process.env.PORT;'],
    ['the environment by brackets', "const port = process['env'].PORT;"],
    ['the environment by parts', 'const { env } = process;'],
    ['the environment by import', "import { env } from 'node:process';"],
    ['a query', 'const q = `MATCH (n:Entity {id: $id}) RETURN n`;'],
    ['a query in parts', "const q = 'UNWIND $ids AS id ' + more;"],
    ['a query behind a template', 'const q = `${head} MERGE (a)-[:WITHIN]->(b)`;'],
    ['a constraint', "const q = 'CREATE CONSTRAINT ids IF NOT EXISTS';"],
  ])('rejects %s', (_, line) => {
    expect(placeBreaches([made('server/app.ts', line)])).not.toEqual([]);
  });

  it.each([
    made(
      'server/app.ts',
      '// MATCH (n) stands in the catalogue',
      "const text = 'No area can match this code.';",
    ),
    made('server/store/engine/neo4j.ts', "import neo4j from 'neo4j-driver';"),
    made('server/config.ts', 'const port = process.env.PORT;'),
    made('test/a.test.ts', 'const port = process.env.PORT;'),
  ])('lets $path be', (file) => {
    expect(placeBreaches([file])).toEqual([]);
  });
});
