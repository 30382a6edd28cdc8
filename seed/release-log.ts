import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { CaseInvalid } from '../server/domain/errors.js';
import type { DomainGraph, Id, Release } from '../server/domain/model.js';
import { changesBetween, stepOf, type ReleaseStep } from '../server/domain/releases/step.js';
import { thingsOf, type ReleaseThing } from '../server/domain/releases/things.js';
import { NODE_LABELS, RELATION_TYPES } from '../server/domain/vocabulary.js';

/**
 * The log of the releases of a folder of case files: written by `npm run seed -- --log-release`, never by hand. For
 * each release one line that heads it, then one for every thing that it put there or changed, or dropped. The first
 * release puts everything, so that the log alone tells of what each release was made.
 */
export const LOG_FILE = 'releases.jsonl';

const label = z.enum([...NODE_LABELS, ...RELATION_TYPES]);
const head = z.strictObject({
  release: z.string().regex(/^[0-9a-f]{16}$/),
  number: z.int().positive(),
  /** When it was written down, ISO 8601 in UTC. */
  at: z.iso.datetime(),
  nodes: z.int(),
  relations: z.int(),
});
const put = z.strictObject({
  put: z.string(),
  label,
  ja: z.string(),
  en: z.string().nullable(),
  area: z.string().nullable(),
  sums: z.record(z.string(), z.string()),
});
const drop = z.strictObject({ drop: z.string() });
const logLine = z.union([head, put, drop]);

type Head = z.infer<typeof head>;

/** A release in the log, with all that it was made of. */
export interface LoggedRelease extends Head {
  readonly things: ReadonlyMap<Id, ReleaseThing>;
}

/**
 * The releases of a log, the first one first. Empty where there is no log.
 *
 * @throws CaseInvalid with the line, when it is not as it was written
 */
export async function readReleaseLog(dir: string): Promise<readonly LoggedRelease[]> {
  const text = await readFile(join(dir, LOG_FILE), 'utf8').catch((cause: unknown) => {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw new CaseInvalid(`${LOG_FILE} cannot be read`, { problems: [] }, { cause });
  });
  return parseReleaseLog(text);
}

export function parseReleaseLog(text: string): readonly LoggedRelease[] {
  const releases: LoggedRelease[] = [];
  let things = new Map<Id, ReleaseThing>();
  for (const [index, each] of text.split('\n').entries()) {
    if (each === '') continue;
    const line = parseLine(each, index + 1);
    if ('release' in line) {
      things = new Map(things);
      releases.push({ ...line, things });
    } else if ('drop' in line) things.delete(line.drop);
    else {
      const { put: id, label: what, ja, en, area, sums } = line;
      things.set(id, { id, label: what, name: { ja, en }, area, sums });
    }
  }
  return releases;
}

function parseLine(text: string, number: number): z.infer<typeof logLine> {
  try {
    return logLine.parse(JSON.parse(text));
  } catch (cause) {
    const how = 'put back the file as it was committed; it is written by npm run seed -- --log-release';
    throw new CaseInvalid(
      `${LOG_FILE}:${number}: not a line of the log: ${how}`,
      { problems: [] },
      { cause },
    );
  }
}

/** The steps from each release of the log to the next, and to the release of `graph` where that is another. */
export function stepsOf(
  log: readonly LoggedRelease[],
  graph: DomainGraph,
  release: Release,
): readonly ReleaseStep[] {
  const current = { release: release.id, at: release.loadedAt, things: thingsOf(graph) };
  const all = isLogged(log, release) ? log : [...log, current];
  return all.slice(1).flatMap((later, index) => {
    const earlier = all[index];
    if (earlier === undefined) return [];
    const ends = { from: earlier.release, to: later.release, at: later.at };
    return [stepOf(ends, changesBetween(earlier.things, later.things))];
  });
}

/** Whether the release is the last one of the log. */
export function isLogged(log: readonly LoggedRelease[], release: Release): boolean {
  return log.at(-1)?.release === release.id;
}

/** The lines by which the log goes on with this release. */
export function logLines(
  log: readonly LoggedRelease[],
  graph: DomainGraph,
  release: Release,
  at: Date,
): readonly string[] {
  const things = thingsOf(graph);
  const changes = changesBetween(log.at(-1)?.things ?? new Map(), things);
  const first: Head = {
    release: release.id,
    number: log.length + 1,
    at: at.toISOString(),
    nodes: release.nodeCount,
    relations: release.relationCount,
  };
  return [first, ...changes.map(({ id }) => lineOf(id, things.get(id)))].map((line) => JSON.stringify(line));
}

function lineOf(id: Id, thing: ReleaseThing | undefined): z.infer<typeof put | typeof drop> {
  if (thing === undefined) return { drop: id };
  const { label: what, name, area, sums } = thing;
  return { put: id, label: what, ja: name.ja, en: name.en, area, sums: { ...sums } };
}

/** Write the release down. Says whether it was not the last one already. */
export async function logRelease(
  dir: string,
  graph: DomainGraph,
  release: Release,
  at: Date,
): Promise<boolean> {
  const log = await readReleaseLog(dir);
  if (isLogged(log, release)) return false;
  const lines = logLines(log, graph, release, at);
  await writeFile(join(dir, LOG_FILE), `${lines.join('\n')}\n`, { flag: 'a' });
  return true;
}
