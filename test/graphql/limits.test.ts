import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getIntrospectionQuery } from 'graphql';
import { serveCasebook, type Api } from './support/api.js';

let api: Api;
beforeAll(async () => {
  api = await serveCasebook();
});
afterAll(() => api.stop());

const nested = (depth: number): string => {
  const inner = depth - 2;
  return `{ body(id: "body-sakai-council") { ${'parts { '.repeat(inner)}id${' }'.repeat(inner)} } }`;
};

async function verdict(query: string): Promise<string> {
  const { status, errors, text } = await api.ask(query);
  if (errors.length === 0) return 'answered';
  expect(text.length).toBeLessThan(4_096);
  expect(status).toBe(400);
  return String(errors[0]?.message);
}

describe('the depth of a query', () => {
  it('may be 12', async () => {
    expect(await verdict(nested(12))).toBe('answered');
  });

  it.each([13, 100, 400])('may not be %i', async (depth) => {
    expect(await verdict(nested(depth))).toBe(`The query is ${depth} fields deep; at most 12 are answered.`);
  });

  it.each([20_000])('of %i does not overflow', async (depth) => {
    expect(await verdict(nested(depth))).toMatch(/2000 tokens/);
  });

  it('counts through fragments, also one called __schema', async () => {
    const query = `{ body(id: "x") { ...__schema } }
      fragment __schema on Body { parts { parts { parts { ...more } } } }
      fragment more on Body { parts { parts { parts { ... on Body { parts { parts { parts { parts { id } } } } } } } } }`;
    expect(await verdict(query)).toBe('answered');
    expect(await verdict(query.replace('{ id }', '{ parts { id } }'))).toMatch(/13 fields deep/);
  });

  it('comes to an end in a circle of fragments', async () => {
    const query =
      '{ body(id: "x") { ...a } } fragment a on Body { parts { ...b } } fragment b on Body { ...a }';
    expect(await verdict(query)).toMatch(/Cannot spread fragment/);
  });

  it('comes to an end in fragments that double', async () => {
    const fragments = Array.from(
      { length: 40 },
      (_, i) => `fragment f${i} on Body { ...f${i + 1} parts { ...f${i + 1} } }`,
    );
    expect(
      await verdict(`{ body(id: "x") { ...f0 } } ${fragments.join(' ')} fragment f40 on Body { id }`),
    ).toMatch(/fields deep/);
  });
});

describe('aliases', () => {
  const aliased = (count: number): string =>
    `{ ${Array.from({ length: count }, (_, i) => `a${i}: __typename`).join(' ')} }`;

  it('may be 30', async () => {
    expect(await verdict(aliased(30))).toBe('answered');
  });

  it.each([31, 600])('may not be %i', async (count) => {
    expect(await verdict(aliased(count))).toBe(`The query has ${count} aliases; at most 30 are answered.`);
  });
});

describe('the schema', () => {
  it('can be asked for in full', async () => {
    const { errors, data } = await api.ask(getIntrospectionQuery({ inputValueDeprecation: true }));
    expect(errors).toEqual([]);
    expect(JSON.stringify(data).length).toBeGreaterThan(10_000);
  });

  it('cannot be asked for in circles', async () => {
    const circle = `{ __schema { types { ${'fields { type { '.repeat(4)}name${' } }'.repeat(4)} } } }`;
    expect(await verdict(circle)).toMatch(/introspection depth/i);
  });
});
