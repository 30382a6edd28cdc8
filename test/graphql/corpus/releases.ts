import { each, type CorpusDocument } from './document.js';

const LIST = `total items(first: 500) { id type label labelEn: label(locale: EN) name nameEn: name(locale: EN)
  area { id name } members membersEn: members(locale: EN) }`;
const CHANGES = `query ($since: ID!) { releaseChanges(since: $since) { state from complete to { id }
  added { ${LIST} } removed { ${LIST} } changed { ${LIST} } } }`;

/** What became of releases that the log of the casebook knows, of one that it does not, and of a name that is none. */
export const releases: readonly CorpusDocument[] = each('what became of a release', CHANGES, 3, [
  { since: '9f90ecb61fa11553' },
  { since: 'ce58d46' },
  { since: 'da6589eebeac0371' },
  { since: '0123abc' },
]);
