import { each, ENTITY, PAGE, type CorpusDocument } from './document.js';

const SEARCH = `query ($query: String!, $first: Int) { search(query: $query, first: $first) { ${PAGE}
  tried edges { cursor matched matchedBy node { ${ENTITY} } } nearest { name node { id } } } }`;

const FOUND = [
  '包括',
  '社協',
  '協議会',
  '医師会',
  '医師',
  '坂井',
  'さかい',
  'サカイ',
  'ｻｶｲ',
  'Sakai',
  'SAKAI city',
  '福井県',
  '顔の見える',
  '顔の見える 会議',
  '連携WG',
  '連携ＷＧ',
  '１０病院会議',
  'ケアマネ',
  'PT',
  'アンケート',
  '事例集',
  'houkatsu',
  'hōkatsu',
  'kouiki rengo',
  'sakaisi',
  'syakyou',
  'ren',
  '会',
  'の',
  'a',
];
const MISSING = [
  '堺市',
  '存在しない会議',
  'zzzz',
  '坂井 横手',
  '推進共議会',
  '医師介',
  'houkastu',
  '坂井 houkatsu',
];

/** What people type, and what is not there. */
export const searches: readonly CorpusDocument[] = [
  ...each(
    'search',
    SEARCH,
    8,
    FOUND.map((query) => ({ query })),
  ),
  ...each(
    'search in vain',
    SEARCH,
    3,
    MISSING.map((query) => ({ query })),
  ),
  ...each('search, short pages', SEARCH, 8, [
    { query: '会議', first: 1 },
    { query: '会議', first: 100 },
  ]),
];
