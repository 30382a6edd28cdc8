import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../architecture/rules/tree.js';
import { node } from '../support/command.js';
import { folderWith, put } from '../support/folder.js';

/** A tree with the SDL, the documents and what was generated from them. */
function copy(): string {
  const folder = folderWith();
  for (const part of [
    'server/graphql/schema.graphql',
    'server/graphql/generated',
    'web/api/documents',
    'web/api/generated',
  ]) {
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  }
  return folder;
}

const codegen = (folder: string, ...args: string[]) =>
  node(['.ci/codegen.mjs', ...args], { cwd: ROOT, env: { RENKEI_CODEGEN_ROOT: folder } });
const read = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');

/** Each run of the generator is a process of its own, in milliseconds. */
const PATIENCE = 60_000;
const SDL = 'server/graphql/schema.graphql';
const OPERATIONS = 'web/api/generated/operations.ts';

describe('generated files', { timeout: PATIENCE }, () => {
  it('follow from the SDL and the documents of this tree', async () => {
    expect(await node(['.ci/codegen.mjs', '--check'], { cwd: ROOT })).toMatchObject({ code: 0, stderr: '' });
  });

  it('fail the check when the SDL has moved on, and nothing is written', async () => {
    const folder = copy();
    put(folder, SDL, read(folder, SDL).replace('  attendance: Int', '  attendance: Float'));
    const { code, stdout } = await codegen(folder, '--check');
    expect([code, stdout]).toEqual([
      1,
      expect.stringMatching(
        /not up to date: server\/graphql\/generated\/sdl\.ts, server\/graphql\/generated\/resolvers\.ts/,
      ),
    ]);
    expect(read(folder, 'server/graphql/generated/resolvers.ts')).toBe(
      read(ROOT, 'server/graphql/generated/resolvers.ts'),
    );
  });

  it('fail the check when one was edited by hand', async () => {
    const folder = copy();
    put(folder, OPERATIONS, `${read(folder, OPERATIONS)}\n`);
    expect(await codegen(folder, '--check')).toMatchObject({ code: 1 });
  });

  it('carry documents as text, with the fragments that they use and no others', async () => {
    const folder = copy();
    put(
      folder,
      'web/api/documents/extra.graphql',
      'query Zebra { areas { nodes { ...Stripe } } } fragment Stripe on Area { id }',
    );
    expect(await codegen(folder)).toMatchObject({ code: 0 });
    const text = read(folder, OPERATIONS);
    const zebra = text.slice(text.indexOf('export const ZebraDocument'));
    expect(zebra).toMatch(/fragment Stripe on Area/);
    expect(zebra.match(/fragment \w+ on/g)).toHaveLength(1);
    expect(text).not.toMatch(/from 'graphql'/);
    expect(await codegen(folder, '--check')).toMatchObject({ code: 0 });
  });

  it('are not made from a document that the schema does not answer', async () => {
    const folder = copy();
    put(folder, 'web/api/documents/extra.graphql', 'query Zebra { stripes }');
    const { code, stderr } = await codegen(folder);
    expect(code).not.toBe(0);
    expect(stderr).toMatch(/Cannot query field \\?["']stripes/);
  });
});
