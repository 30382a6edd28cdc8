import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getIntrospectionQuery } from 'graphql';
import { serveCasebook, type Api } from './support/api.js';

let api: Api;
beforeAll(async () => {
  api = await serveCasebook();
});
afterAll(() => api.stop());

/** Every other field is a list, so that the answer stays small enough by all other measures. */
const nested = (depth: number): string => {
  const inner = Array.from({ length: depth - 2 }, (_, i) => (i % 2 === 0 ? 'roles { ' : 'body { '));
  return `{ body(id: "x") { ${inner.join('')}id${' }'.repeat(inner.length)} } }`;
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
      fragment __schema on Body { roles { body { roles { ...more } } } }
      fragment more on Role { body { roles { body { ... on Body { roles { body { roles { body { id } } } } } } } } }`;
    expect(await verdict(query)).toBe('answered');
    expect(await verdict(query.replace('{ id }', '{ roles { id } }'))).toMatch(/13 fields deep/);
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
    `{ release { ${Array.from({ length: count }, (_, i) => `a${i}: id`).join(' ')} } }`;

  it('may be 30', async () => {
    expect(await verdict(aliased(30))).toBe('answered');
  });

  it.each([31, 600])('may not be %i', async (count) => {
    expect(await verdict(aliased(count))).toBe(`The query has ${count} aliases; at most 30 are answered.`);
  });
});

describe('fields at the root', () => {
  const rooted = (count: number): string =>
    Array.from({ length: count }, (_, i) => `r${i}: release { id }`).join(' ');

  it('may be 20', async () => {
    expect(await verdict(`{ ${rooted(20)} }`)).toBe('answered');
  });

  it.each([
    ['as they stand', `{ ${rooted(21)} }`],
    ['in a fragment', `{ ...F } fragment F on Query { ${rooted(21)} }`],
    ['in a fragment that is used often', `{ ${'...F '.repeat(7)} } fragment F on Query { ${rooted(3)} }`],
    ['in an inline fragment', `{ release { id } ... on Query { ${rooted(20)} } }`],
  ])('may not be 21 %s', async (_, query) => {
    expect(await verdict(query)).toBe('The query has 21 fields at its root; at most 20 are answered.');
  });
});

describe('directives', () => {
  const directed = (count: number): string => `{ release { id ${'@include(if: true) '.repeat(count)} } }`;

  it('may be 1 on a field, and 50 in a document', async () => {
    expect(await verdict(directed(1))).toBe('answered');
    const each = Array.from({ length: 5 }, () => `release { ${'id @include(if: true) '.repeat(10)} }`);
    expect(await verdict(`{ ${each.join(' ')} }`)).toBe('answered');
  });

  it.each([51, 200])('may not be %i', async (count) => {
    expect(await verdict(directed(count))).toBe(
      `The query has ${count} directives; at most 50 are answered.`,
    );
  });
});

describe('things in an answer', () => {
  const paged =
    'query Q($n: Int) { bodies(first: $n) { nodes { roles { body { roles { body { id } } } } } } }';

  it('are estimated before anything is asked, from variables too', async () => {
    expect((await api.ask(paged, { n: 3 })).errors).toEqual([]);
    const nine = `{ bodies(first: 2) { nodes { ${'roles { body { '.repeat(4)}id${' } }'.repeat(4)} } } }`;
    expect(await verdict(nine)).toBe('answered');
    const wide = paged.replace('body { id }', 'body { roles { holder { id name } body { roles { id } } } }');
    const { status, errors } = await api.ask(wide, { n: 100 });
    expect(status).toBe(400);
    expect(errors[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'nodes', maximum: 10_000 });
    expect(errors[0]?.message).toMatch(/^The answer would have about \d+ things; at most 10000 are answered/);
    expect((await api.ask(wide, { n: 1 })).errors).toEqual([]);
  });
});

describe('items in an answer', () => {
  it('are counted while it is made: what is estimated too low comes to an end too', async () => {
    const deep = `{ bodies(first: 3) { nodes { ${'roles { body { '.repeat(4)}id${' } }'.repeat(4)} } } }`;
    const { status, errors } = await api.ask(deep.replace('first: 3', 'first: 25'));
    expect(status).toBe(400);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'items', maximum: 50_000 });
    expect((await api.ask('{ release { id } }')).errors).toEqual([]);
  });
});

describe('a refusal', () => {
  it('says which limit, how much was asked for, and how much there may be', async () => {
    const { errors } = await api.ask(nested(13));
    expect(errors[0]?.extensions).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      limit: 'depth',
      value: 13,
      maximum: 12,
    });
  });
});

describe('a document of nothing but faults', () => {
  it('has a short answer', async () => {
    const { status, errors, text } = await api.ask(
      `{ ${Array.from({ length: 19 }, (_, i) => `no${i}`).join(' ')} }`,
    );
    expect(status).toBe(400);
    expect(errors.length).toBeLessThanOrEqual(11);
    expect(text.length).toBeLessThan(4_096);
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
