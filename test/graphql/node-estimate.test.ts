import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../server/graphql/limits.js';
import { estimateNodes } from '../../server/graphql/node-estimate.js';
import { executableSchema } from '../../server/graphql/schema.js';
import { ROOT } from '../architecture/rules/tree.js';

const schema = executableSchema();
const estimate = (query: string, variableValues: Record<string, unknown> = {}): number =>
  estimateNodes({ schema, document: parse(query), variableValues });

/** Every document of the page as one text: they share fragments. */
function documentsOfThePage(): string {
  const folder = join(ROOT, 'web/api/documents');
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}

describe('how many things an answer would have', () => {
  it.each([
    ['one thing', '{ body(id: "x") { id name } }', 1],
    ['a page with its items', '{ areas(first: 10) { nodes { id } } }', 11],
    ['a page as it comes', '{ areas { nodes { id } } }', 51],
    ['both lists of a page', '{ areas(first: 10) { nodes { id } edges { node { id } } } }', 31],
    ['what is asked by ids', '{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    [
      'lists inside pages',
      '{ areas(first: 10) { nodes { bodies { id roles { id } } } } }',
      1 + 10 * (1 + 3 * 4),
    ],
    ['inline fragments', '{ node(id: "x") { ... on Body { parts { id } } } }', 4],
    ['numbers and texts', '{ release { id } fiscalYears }', 1],
    ['the schema', '{ __schema { types { name } } }', 0],
  ])('counts %s', (_, query, count) => {
    expect(estimate(query)).toBe(count);
  });

  it('reads variables, their defaults, and null', () => {
    const query = 'query Q($n: Int = 7) { areas(first: $n) { nodes { id } } }';
    expect(estimate(query)).toBe(8);
    expect(estimate(query, { n: 100 })).toBe(101);
    expect(estimate(query, { n: null })).toBe(4);
    expect(estimate('query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b'] })).toBe(2);
  });

  it('multiplies fragments wherever they are used', () => {
    const fragment = 'fragment F on Body { parts { id } }';
    expect(estimate(`{ a: body(id: "x") { ...F } bodies(first: 10) { nodes { ...F } } } ${fragment}`)).toBe(
      4 + 1 + 10 * 4,
    );
    const page = 'fragment P on AreaConnection { nodes { id } }';
    expect(estimate(`{ areas(first: 3) { ...P } more: areas(first: 5) { ...P } } ${page}`)).toBe(4 + 6);
  });

  it('counts the operation that is asked for', () => {
    const query = 'query Small { release { id } } query Large { areas(first: 100) { nodes { id } } }';
    const document = parse(query);
    expect(estimateNodes({ schema, document, operationName: 'Small' })).toBe(1);
    expect(estimateNodes({ schema, document, operationName: 'Large' })).toBe(101);
  });

  it('counts fragments that double in no time', () => {
    const fragments = Array.from(
      { length: 60 },
      (_, i) => `fragment f${i} on Body { ...f${i + 1} ...f${i + 1} }`,
    );
    const query = `{ body(id: "x") { ...f0 } } ${fragments.join(' ')} fragment f60 on Body { parts { id } }`;
    expect(estimate(query)).toBeGreaterThan(LIMITS.nodes);
  });

  it('is well under the limit for every question of the page', () => {
    const document = parse(documentsOfThePage());
    const operations = document.definitions.flatMap((one) =>
      one.kind === Kind.OPERATION_DEFINITION && one.name ? [one.name.value] : [],
    );
    expect(operations.length).toBeGreaterThan(10);
    const counts = operations.map((operationName) => [
      operationName,
      estimateNodes({
        schema,
        document,
        operationName,
        variableValues: { first: 20, ids: Array(100).fill('x') },
      }),
    ]);
    expect(counts.filter(([, count]) => Number(count) > LIMITS.nodes * 0.9)).toEqual([]);
  });
});
