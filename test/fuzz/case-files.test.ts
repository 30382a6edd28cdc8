import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReadCase } from '../../seed/case.js';
import { checkCases } from '../../seed/check.js';
import { caseFiles, loadCasebook } from '../../seed/load.js';
import type { Problem } from '../../seed/problem.js';
import { readCases } from '../../seed/read.js';
import { releaseOf } from '../../seed/release.js';
import { randomFrom } from '../../seed/synthetic/random.js';
import { toGraph } from '../../seed/to-graph.js';
import { CaseInvalid } from '../../server/domain/errors.js';
import { ROOT } from '../architecture/rules/tree.js';
import { realCasebook, storeWith } from '../graphql/support/api.js';
import { folderWith } from '../support/folder.js';
import { MUTATIONS } from './mutations.js';

const FOLDER = join(ROOT, 'seed/casebook');
/** Files of each sort of mutation, and their seed. */
const EACH = Number(process.env['RENKEI_FUZZ_FILES'] ?? 25);
const SEED = Number(process.env['RENKEI_SEED'] ?? 20_261_123);
/** Milliseconds for one file on a machine that does other things as well. */
const PATIENCE = 5_000;

/** As the files of a folder are read: bytes that are not UTF-8 become U+FFFD. */
const decoded = (made: string | Uint8Array): string => Buffer.from(made).toString('utf8');

function expectPlaced(problems: readonly Problem[], text: string): void {
  const lines = text.split(/\r\n|\r|\n/).length;
  for (const { line, column, message, fix } of problems) {
    expect(line).toBeGreaterThan(0);
    expect(line).toBeLessThanOrEqual(lines + 1);
    expect(column).toBeGreaterThan(0);
    expect([message, fix]).not.toContain('');
  }
}

describe(`case files that are no longer what they were, from seed ${SEED}`, () => {
  it.each(MUTATIONS)(
    '$name: all is told with its place, or the graph is whole',
    async ({ of }) => {
      const files = await caseFiles(FOLDER);
      const whole = new Map(files.map((one) => [one.file, readCases([one]).cases]));
      for (let seed = SEED; seed < SEED + EACH; seed += 1) {
        const random = randomFrom(seed);
        const { file, text } = random.pick(files);
        const made = decoded(of(text, random));
        const { cases, problems } = readCases([{ file, text: made }]);
        const all: ReadCase[] = [...whole].flatMap(([name, known]) => (name === file ? cases : known));
        const found = [...problems, ...checkCases(all)];
        expectPlaced(
          found.filter((problem) => problem.file === file),
          made,
        );
        if (found.length === 0) expect(toGraph(all).nodes.length).toBeGreaterThan(100);
      }
    },
    EACH * PATIENCE,
  );

  it('are loaded whole or not at all', async () => {
    const { graph, release } = await realCasebook();
    const store = await storeWith({ graph, release });
    const files = await caseFiles(FOLDER);
    const outcomes = new Set<string>();
    for (const [i, { of }] of MUTATIONS.entries()) {
      const random = randomFrom(SEED + i);
      const broken = random.pick(files);
      const folder = folderWith(Object.fromEntries(files.map(({ file, text }) => [file, text])));
      writeFileSync(join(folder, broken.file), of(broken.text, random));
      const loaded = await loadCasebook(folder).catch((error: unknown) => error);
      if (loaded instanceof Error) {
        expect(loaded).toBeInstanceOf(CaseInvalid);
        expect((await store.read((reader) => reader.release()))?.id).toBe(release.id);
        outcomes.add('refused');
      } else {
        outcomes.add('loaded');
      }
    }
    expect(outcomes).toContain('refused');
    expect(releaseOf(await store.read((reader) => reader.graph())).id).toBe(release.id);
    await store.close();
  });
});
