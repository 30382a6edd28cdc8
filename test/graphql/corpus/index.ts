import { actors } from './actors.js';
import { areas } from './areas.js';
import { bodies } from './bodies.js';
import { changes } from './changes.js';
import { compare } from './compare.js';
import { diagrams } from './diagrams.js';
import type { CorpusDocument } from './document.js';
import { evidence } from './evidence.js';
import { findings } from './findings.js';
import { lists } from './lists.js';
import { load } from './load.js';
import { pages } from './pages.js';
import { paths } from './paths.js';
import { questions } from './questions.js';
import { releases } from './releases.js';
import { searches } from './searches.js';

export type { CorpusDocument };

/** All questions of the corpus. */
export const CORPUS: readonly CorpusDocument[] = [
  ...areas,
  ...bodies,
  ...actors,
  ...diagrams,
  ...lists,
  ...searches,
  ...evidence,
  ...compare,
  ...changes,
  ...paths,
  ...load,
  ...findings,
  ...questions,
  ...releases,
  ...pages,
];
