import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CaseInvalid } from '../server/domain/errors.js';
import type { DomainGraph, Release } from '../server/domain/model.js';
import type { ReleaseStep } from '../server/domain/releases/step.js';
import type { ReadCase } from './case.js';
import { checkCases } from './check.js';
import { formatProblem, inReadingOrder, type Problem } from './problem.js';
import { readCases, type CaseText } from './read.js';
import { releaseOf } from './release.js';
import { readReleaseLog, stepsOf } from './release-log.js';
import { toGraph } from './to-graph.js';

export interface Loaded {
  readonly graph: DomainGraph;
  readonly release: Release;
  /** What became of each earlier release that was written down in the next. */
  readonly log: readonly ReleaseStep[];
}

/**
 * The case files of a directory: every *.yaml in it, by name. Bytes that are not UTF-8 become U+FFFD,
 * which the check refuses. Throws `CaseInvalid` when the directory cannot be read or has no such file.
 */
export async function caseFiles(dir: string): Promise<CaseText[]> {
  const listed = await readdir(dir, { withFileTypes: true }).catch((cause: unknown) => {
    throw new CaseInvalid(`the folder ${dir} cannot be read`, { problems: [] }, { cause });
  });
  const names = listed
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => entry.name)
    .sort();
  if (names.length === 0) throw new CaseInvalid(`no case files (*.yaml) in ${dir}`, { problems: [] });
  return Promise.all(
    names.map(async (name) => ({ file: name, text: await readFile(join(dir, name), 'utf8') })),
  );
}

/** Everything that is wrong with the files, of shape and of meaning. */
export function problemsOf(files: readonly CaseText[]): { cases: ReadCase[]; problems: Problem[] } {
  const { cases, problems } = readCases(files);
  return { cases, problems: inReadingOrder([...problems, ...checkCases(cases)]) };
}

/**
 * The graph, release and release log of a directory of case files. Throws `CaseInvalid` with every problem in
 * `data.problems` when anything is wrong, or when there is nothing to read.
 */
export async function loadCasebook(dir: string): Promise<Loaded> {
  const { graph, release } = casesOf(await caseFiles(dir));
  return { graph, release, log: stepsOf(await readReleaseLog(dir), graph, release) };
}

/** The graph and release of case files. Throws `CaseInvalid` with every problem in `data.problems`. */
export function casesOf(files: readonly CaseText[]): Pick<Loaded, 'graph' | 'release'> {
  const { cases, problems } = problemsOf(files);
  if (problems.length > 0) throw new CaseInvalid(inWords(problems), { problems });
  const graph = toGraph(cases);
  return { graph, release: releaseOf(graph) };
}

/** Problems that a message names; `npm run seed -- --check` prints them all. */
const NAMED = 20;

function inWords(problems: readonly Problem[]): string {
  const { length } = problems;
  const lines = problems.slice(0, NAMED).map(formatProblem);
  if (length > NAMED) lines.push(`and ${length - NAMED} more: npm run seed -- --check`);
  return [`${length} ${length === 1 ? 'problem' : 'problems'} in the case files:`, ...lines].join('\n');
}
