/** Whether this machine has what it takes to run Neo4j from its jars. */
import { spawnSync } from 'node:child_process';
import { haveJars } from './jars.mjs';

const OLDEST_JAVA = 17;

/** What is missing, in words, or null when nothing is. */
export function missingTools() {
  const java = spawnSync('java', ['-version'], { encoding: 'utf8' });
  if (java.error || java.status !== 0) return `no Java (${OLDEST_JAVA} or newer) on this machine`;
  const version = /version "(\d+)/.exec(java.stderr)?.[1];
  if (version === undefined || Number(version) < OLDEST_JAVA) {
    return `Java ${version ?? 'of an unknown version'} is too old for Neo4j, which needs ${OLDEST_JAVA}`;
  }
  if (haveJars()) return null;
  const maven = spawnSync('mvn', ['-v'], { encoding: 'utf8' });
  if (maven.error || maven.status !== 0) return 'no Maven (mvn) on this machine to fetch Neo4j with';
  return null;
}
