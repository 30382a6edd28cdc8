import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { neo4jAdmin } from '../../../.ci/neo4j/admin.mjs';
import { startNeo4j } from '../../../.ci/neo4j/server.mjs';
import { missingTools } from '../../../.ci/neo4j/tools.mjs';
import { folderWith } from '../../support/folder.js';
import { isRequired } from '../../support/require.js';
import { faultyApp } from './app.js';

const missing = missingTools();
const reason = inject('neo4j') === null ? inject('neo4jSkip') : (missing ?? '');
if (missing !== null && isRequired('neo4j')) {
  throw new Error(`A Neo4j that can be stopped is required: ${missing}`);
}

/** Milliseconds, on a busy machine: see `line.neo4j.test.ts`. */
const FAILS_WITHIN = 4_000;
const BACK_WITHIN = 6_000;

describe.skipIf(reason !== '')(`a Neo4j that is stopped ${reason}`, { timeout: 300_000 }, () => {
  it('may be dumped and come back elsewhere: the same app asks it again, and nothing is lost', async () => {
    const say = (): undefined => undefined;
    const first = await startNeo4j(say, { brief: true });
    onTestFinished(() => first.stop());
    const app = await faultyApp({ kind: 'neo4j', ...first.connection });
    await app.untilReady();
    const before = (await app.ask()).data;
    expect(before).not.toBeNull();

    const { home, port } = await first.halt();
    const answers = [await app.ask(), await app.ask()];
    for (const answer of answers) {
      expect(answer).toMatchObject({ status: 503, code: 'DB_UNAVAILABLE', data: null, retryAfter: true });
      expect(answer.ms).toBeLessThan(FAILS_WITHIN);
    }
    expect([await app.probe('/livez'), await app.probe('/readyz')]).toEqual([200, 503]);

    // As docs/operations.md says, on a machine that has nothing yet.
    const [backup, other] = [folderWith(), folderWith()];
    await neo4jAdmin(home, ['database', 'dump', 'neo4j', `--to-path=${backup}`]);
    await neo4jAdmin(other, ['database', 'load', 'neo4j', `--from-path=${backup}`]);
    const second = await startNeo4j(say, { brief: true, halted: { home: other, port } });
    onTestFinished(() => second.stop());
    expect(await app.untilAnswered()).toBeLessThan(BACK_WITHIN);
    expect(await app.untilReady()).toBeLessThan(BACK_WITHIN);
    expect((await app.ask()).data).toEqual(before);
  });
});
