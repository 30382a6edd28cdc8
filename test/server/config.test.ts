import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../server/config.js';
import { ConfigInvalid } from '../../server/domain/errors.js';
import { folderWith } from '../support/folder.js';

const NEO4J = { NEO4J_URI: 'bolt://db:7687', NEO4J_USER: 'neo4j', NEO4J_PASSWORD: 'secret' };

const problemsOf = (env: Record<string, string>): unknown => {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigInvalid)) throw error;
    expect(error.message).not.toContain('secret');
    return error.data['problems'];
  }
};

describe('the configuration', () => {
  it('of an empty environment is that of a visitor at home', () => {
    const { casebook, web: _, ...rest } = readConfig({});
    expect(rest).toEqual({
      port: 4000,
      host: 'localhost',
      engine: { kind: 'embedded' },
      logLevel: 'info',
      logPretty: false,
      graphiql: true,
      rate: 900,
      proxies: 0,
      cache: 32,
      write: null,
    });
    expect(existsSync(join(casebook, 'sakai.yaml'))).toBe(true);
  });

  it('in production has no GraphiQL unless it is asked for', () => {
    const graphiql = (env: object): boolean => readConfig({ NODE_ENV: 'production', ...env }).graphiql;
    expect([graphiql({}), graphiql({ RENKEI_GRAPHIQL: '1' })]).toEqual([false, true]);
    expect(readConfig({ RENKEI_GRAPHIQL: '0' }).graphiql).toBe(false);
  });

  it('is pretty at a terminal, and never in production', () => {
    expect([readConfig({}, true).logPretty, readConfig({ NODE_ENV: 'production' }, true).logPretty]).toEqual([
      true,
      false,
    ]);
  });

  it('takes Neo4j with all of its variables, the database by default', () => {
    expect(readConfig(NEO4J).engine).toEqual({
      kind: 'neo4j',
      uri: 'bolt://db:7687',
      user: 'neo4j',
      password: 'secret',
      database: 'neo4j',
    });
    expect(readConfig({ ...NEO4J, NEO4J_DATABASE: 'atlas' }).engine).toMatchObject({ database: 'atlas' });
  });

  it('takes a file for the embedded engine', () => {
    expect(readConfig({ RENKEI_DATA: '/data/atlas' }).engine).toEqual({
      kind: 'embedded',
      path: '/data/atlas',
    });
  });

  it('takes a casebook of one’s own', () => {
    const folder = folderWith();
    expect(readConfig({ RENKEI_CASEBOOK: folder }).casebook).toBe(folder);
  });

  it('takes a token for those who may send cases, and the pages that may', () => {
    const token = 'sixteen-signs-ok';
    const origins = 'https://a.example.org, http://localhost:4000';
    expect(readConfig({ RENKEI_WRITE_TOKEN: token }).write).toEqual({ token, origins: [] });
    expect(readConfig({ RENKEI_WRITE_TOKEN: token, RENKEI_WRITE_ORIGINS: origins }).write?.origins).toEqual([
      'https://a.example.org',
      'http://localhost:4000',
    ]);
  });

  it('never tells the token', () => {
    expect(problemsOf({ RENKEI_WRITE_TOKEN: 'secret' })).toEqual([expect.stringMatching(/at least 16/)]);
  });

  it('takes variables that are set to nothing for not set', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: ' ', HOST: '' })).toMatchObject({
      port: 4000,
      host: 'localhost',
      engine: { kind: 'embedded' },
    });
  });

  it.each<[Record<string, string>, RegExp]>([
    [{ PORT: '99999' }, /^PORT is '99999'/],
    [{ PORT: '-1' }, /^PORT is '-1'/],
    [{ PORT: '4e3' }, /^PORT is '4e3'/],
    [{ RENKEI_RATE: 'fast' }, /^RENKEI_RATE is 'fast': it must be a whole number from 0 to 1000000$/],
    [{ RENKEI_PROXIES: '11' }, /^RENKEI_PROXIES is '11'/],
    [{ RENKEI_CACHE: '5000' }, /^RENKEI_CACHE is '5000': it must be a whole number from 0 to 4096$/],
    [{ RENKEI_WRITE_TOKEN: 'has spaces in it all' }, /^RENKEI_WRITE_TOKEN must be/],
    [{ RENKEI_WRITE_ORIGINS: 'https://example.org' }, /without RENKEI_WRITE_TOKEN$/],
    [
      { RENKEI_WRITE_TOKEN: 'sixteen-signs-ok', RENKEI_WRITE_ORIGINS: 'https://example.org/page' },
      /^RENKEI_WRITE_ORIGINS has 'https:..example.org.page'/,
    ],
    [{ PORT: '0x10' }, /^PORT is '0x10'/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL is 'loud'/],
    [{ RENKEI_GRAPHIQL: 'yes' }, /^RENKEI_GRAPHIQL is 'yes'/],
    [{ RENKEI_CASEBOOK: '/nowhere/at/all' }, /^RENKEI_CASEBOOK is/],
    [{ NEO4J_DATABASE: 'atlas' }, /^NEO4J_DATABASE is set without/],
    [{ ...NEO4J, NEO4J_URI: 'http://db:7474' }, /^NEO4J_URI must begin with/],
    [{ ...NEO4J, NEO4J_URI: 'bolt://' }, /^NEO4J_URI must begin with/],
    [{ ...NEO4J, RENKEI_DATA: '/data' }, /^RENKEI_DATA is for the embedded engine/],
    [{ NEO4J_URI: 'bolt://db', NEO4J_USER: 'neo4j' }, /^NEO4J_PASSWORD is not set/],
  ])('refuses %j', (env, problem) => {
    expect(problemsOf(env)).toEqual([expect.stringMatching(problem)]);
  });

  it('says everything that is wrong at once', () => {
    expect(problemsOf({ PORT: 'x', LOG_LEVEL: 'x', NEO4J_USER: 'neo4j', RENKEI_GRAPHIQL: 'x' })).toHaveLength(
      5,
    );
  });
});
