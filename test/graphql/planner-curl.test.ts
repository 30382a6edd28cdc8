import { spawn, spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { curlOf } from '../../web/model/curl.js';
import { QUESTIONS } from '../../web/model/questions/registry.js';
import { valuesOf } from '../../web/model/questions/values.js';
import { answerOf, serveCasebook, type Api } from './support/api.js';
import { theQuestion } from './support/planner.js';

/** The line for a terminal asks what the page asks. */

let server: Api;
beforeAll(async () => {
  server = await serveCasebook();
});
afterAll(() => server.stop());

/** The words of a line whose words are bare or in single quotes, as a shell of the POSIX kind reads them. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/(?:[^\s'\\]|\\.|'[^']*')+/g)].map(([word]) =>
    word.replace(
      /'([^']*)'|\\(.)/g,
      (_, quoted: string | undefined, escaped: string | undefined) => quoted ?? escaped ?? '',
    ),
  );
}

const lineOf = (id: string, options = {}): string => {
  const question = theQuestion(id);
  return curlOf(
    `${server.url}/graphql`,
    question.text,
    question.variables(valuesOf(question, options, null), 'JA'),
  );
};

const HOSTILE = `it's "$HOME" \`id\` \\ !! 包括 $(id)`;

describe('the curl line of a question', () => {
  it.each(QUESTIONS.map(({ id }) => id))('%s is answered', async (id) => {
    const [command, , url, flag, header, body] = wordsOf(lineOf(id)).filter((word) => word !== '--data-raw');
    expect([command, flag, header]).toEqual(['curl', '-H', 'content-type: application/json']);
    const headers = { 'content-type': 'application/json' };
    const { status, errors } = await answerOf(
      await fetch(url ?? '', { method: 'POST', headers, body: body ?? '' }),
    );
    expect([status, errors]).toEqual([200, []]);
  });

  const shell = (line: string) => spawnSync('bash', ['-c', line], { encoding: 'utf8' });
  const missing = ['bash', 'curl'].filter((name) => spawnSync(name, ['--version']).error !== undefined);

  it.skipIf(missing.length > 0)(
    `runs in a real shell, with whatever is searched for (${missing.join(', ') || 'bash and curl are there'})`,
    async () => {
      const line = lineOf('find-by-abbreviation', { text: HOSTILE });
      const words = shell(line.replace(/^curl/, "printf '%s\\0'")).stdout.split('\0');
      expect(JSON.parse(words.at(-2) ?? '')).toMatchObject({ variables: { text: HOSTILE } });
      const { stdout, status } = await run(lineOf('secretariat-of-body'));
      expect(status).toBe(0);
      expect(stdout).toContain('"name":"坂井地区広域連合"');
    },
  );
});

/** A child that may take its time: the server that it asks runs in this very process. */
function run(line: string): Promise<{ stdout: string; status: number | null }> {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-c', line]);
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.once('error', reject);
    child.once('close', (status) => resolve({ stdout, status }));
  });
}
