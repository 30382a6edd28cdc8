import type { Config } from '../server/config.js';
import { AppError } from '../server/domain/errors.js';
import type { GraphStore } from '../server/store/graph-store.js';
import { caseFiles, problemsOf } from './load.js';
import { formatProblem } from './problem.js';
import { releaseOf } from './release.js';
import { summaryOf } from './summary.js';
import { toGraph } from './to-graph.js';

/** What the command needs from the process around it. */
export interface Surroundings {
  readonly config: () => Config;
  readonly open: (engine: Config['engine']) => Promise<GraphStore>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

export const USAGE = `npm run seed -- [--check] [folder]

  Reads the case files (*.yaml) of the folder, by default those of the casebook, and checks them.
  Every problem is printed with its file, line and column, and what to do about it.

  --check   only check: print the problems, or what the files hold
  --help    print this

  Without --check the graph is loaded into Neo4j (NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD) or into the
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
  const unknown = flags.find((flag) => flag !== '--check');
  if (unknown !== undefined || folders.length > 1) {
    around.err(`${unknown === undefined ? 'more than one folder' : `unknown option ${unknown}`}\n\n${USAGE}`);
    return MISUSED;
  }
  try {
    return await checkAndLoad(folders[0], flags.includes('--check'), around);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    around.err(error.message);
    return FAILED;
  }
}

async function checkAndLoad(folder: string | undefined, checkOnly: boolean, around: Surroundings) {
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
  if (checkOnly) return DONE;

  const { engine } = around.config();
  if (engine.kind === 'embedded' && engine.path === undefined) {
    around.out('nothing was kept: the graph in memory is loaded whenever the server starts.');
    around.out('To keep it, set RENKEI_DATA to a file, or NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.');
    return DONE;
  }
  const store = await around.open(engine);
  try {
    await store.prepare();
    const loaded = await store.replace(graph, release);
    const where = engine.kind === 'neo4j' ? `${engine.uri}, database ${engine.database}` : engine.path;
    const there = loaded.loadedAt !== release.loadedAt;
    around.out(`${there ? `already there since ${loaded.loadedAt}` : 'loaded'}: ${where}`);
    return DONE;
  } finally {
    await store.close();
  }
}
