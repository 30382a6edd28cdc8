import type { Config } from '../server/config.js';
import { AppError } from '../server/domain/errors.js';
import type { Release } from '../server/domain/model.js';
import type { GraphStore } from '../server/store/graph-store.js';
import { caseFiles, problemsOf } from './load.js';
import { formatProblem } from './problem.js';
import { releaseOf } from './release.js';
import {
  isLogged,
  LOG_FILE,
  logRelease,
  readReleaseLog,
  stepsOf,
  type LoggedRelease,
} from './release-log.js';
import { summaryOf } from './summary.js';
import { toGraph } from './to-graph.js';

/** What the command needs from the process around it. */
export interface Surroundings {
  readonly config: () => Config;
  readonly open: (engine: Config['engine']) => Promise<GraphStore>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

export const USAGE = `npm run seed -- [--check | --log-release] [folder]

  Reads the case files (*.yaml) of the folder, by default those of the casebook, and checks them.
  Every problem is printed with its file, line and column, and what to do about it.

  --check         only check: print the problems, or what the files hold; with a release log
                  (releases.jsonl) in the folder, also that it ends with this very release
  --log-release   only check, and write the release down at the end of the log
  --help          print this

  Without these the graph is loaded into Neo4j (NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD) or into the
  file RENKEI_DATA, in one transaction, and only when nothing is wrong.`;

/** Exit codes: done; the files or the database are not as they should be; called in a way that is not known. */
const DONE = 0;
const FAILED = 1;
const MISUSED = 2;

/** Run the seed command. Gives the exit code; throws nothing that was foreseen. */
export async function seedCommand(args: readonly string[], around: Surroundings): Promise<number> {
  const flags = args.filter((arg) => arg.startsWith('-'));
  const folders = args.filter((arg) => !arg.startsWith('-'));
  if (flags.some((flag) => flag === '--help' || flag === '-h')) {
    around.out(USAGE);
    return DONE;
  }
  const misuse = misuseOf(flags, folders);
  if (misuse !== null) {
    around.err(`${misuse}\n\n${USAGE}`);
    return MISUSED;
  }
  const then = flags.includes('--check') ? 'check' : flags.length > 0 ? 'log' : 'load';
  try {
    return await checkAnd(then, folders[0], around);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    around.err(error.message);
    return FAILED;
  }
}

function misuseOf(flags: readonly string[], folders: readonly string[]): string | null {
  const unknown = flags.find((flag) => flag !== '--check' && flag !== '--log-release');
  if (unknown !== undefined) return `unknown option ${unknown}`;
  if (flags.length > 1) return 'more than one option';
  return folders.length > 1 ? 'more than one folder' : null;
}

async function checkAnd(
  then: 'check' | 'log' | 'load',
  folder: string | undefined,
  around: Surroundings,
): Promise<number> {
  const dir = folder ?? around.config().casebook;
  const files = await caseFiles(dir);
  const { cases, problems } = problemsOf(files);
  for (const problem of problems) around.out(formatProblem(problem));
  if (problems.length > 0) {
    around.err(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}; nothing was loaded`);
    return FAILED;
  }
  const graph = toGraph(cases);
  const release = releaseOf(graph);
  around.out(`${files.length} case files, no problems\n${summaryOf(graph, release)}`);
  if (then === 'log') {
    const written = await logRelease(dir, graph, release, new Date());
    around.out(written ? `written down in ${LOG_FILE}` : `written down in ${LOG_FILE} before`);
    return DONE;
  }
  const log = await readReleaseLog(dir);
  if (then === 'check') return checkLog(log, release, around);

  const { engine } = around.config();
  if (engine.kind === 'embedded' && engine.path === undefined) {
    around.out('nothing was kept: the graph in memory is loaded whenever the server starts.');
    around.out('To keep it, set RENKEI_DATA to a file, or NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.');
    return DONE;
  }
  const store = await around.open(engine);
  try {
    await store.prepare();
    const loaded = await store.replace(graph, release, stepsOf(log, graph, release));
    const where = engine.kind === 'neo4j' ? `${engine.uri}, database ${engine.database}` : engine.path;
    const there = loaded.loadedAt !== release.loadedAt;
    around.out(`${there ? `already there since ${loaded.loadedAt}` : 'loaded'}: ${where}`);
    return DONE;
  } finally {
    await store.close();
  }
}

/** A log that does not know the release would leave old links without an answer. */
function checkLog(log: readonly LoggedRelease[], release: Release, around: Surroundings): number {
  if (log.length === 0 || isLogged(log, release)) return DONE;
  around.err(
    `the release ${release.id} is not in ${LOG_FILE}: write it down with npm run seed -- --log-release`,
  );
  return FAILED;
}
