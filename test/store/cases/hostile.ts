import { fold, foldTerms } from '../../../server/domain/fold.js';
import { ALWAYS } from '../../../server/domain/period.js';
import type { GraphReader } from '../../../server/store/graph-store.js';
import { graphOf, link, node } from '../build.js';
import { ALL, asking, check, type StoreCase } from './case.js';

/** Strings that mean something to someone, each as id, name, alias and in nested texts. */
const STRINGS: readonly string[] = [
  `' OR 1=1 //`,
  `"}) DETACH DELETE n //`,
  '`) MATCH (n) DETACH DELETE n //',
  'x` RETURN 1 UNION MATCH (n) RETURN n //',
  '$id',
  '{id: $id}',
  '\\',
  '\\u0027',
  '%s %d {0}',
  '\u{FA19}\u{795E}',
  'が と か\u3099',
  'ｶﾞﾄﾞ',
  '葛\u{E0100}城',
  '\u{20BB7}野家 😀👨‍👩‍👧',
  '\u202Eright to left',
  'zero\u200Bwidth',
  'line\nbreak\r\n\ttab',
  '\u2028\u2029',
  '<img src=x onerror=alert(1)>',
  '=1+1',
  ' padded ',
  '__proto__',
  'constructor',
  'null',
  'true',
  '9007199254740993',
  '1e999',
];

/** Names as sources write them, and as people type them. */
const WRITTEN: readonly (readonly [stored: string, typed: string])[] = [
  ['ｹｱﾏﾈｼﾞｬｰ協会', 'ケアマネジャー協会'],
  ['か\u3099んの会', 'がんの会'],
  ['がん相談', 'か\u3099ん相談'],
  ['連携ＷＧ１', '連携wg1'],
  ['㈱柏介護', '(株)柏介護'],
  ['株式会社髙﨑', '株式会社高崎'],
  ['高崎医院', '髙﨑医院'],
  ['坂\u200B井会議', '坂井会議'],
  ['葛\u{E0100}城会議', '葛城会議'],
  ['４〜６月の会', '4～6月の会'],
  ['１−２班', '1-2班'],
  ['\u{FA19}戸の会', '神戸の会'],
];

const written = graphOf(WRITTEN.map(([stored], i) => node('Organization', `o${i}`, { name: stored })));

const hostile = graphOf(
  STRINGS.map((text) =>
    node('Organization', text, {
      name: text,
      kana: text,
      nameEn: text,
      aliases: [text, `${text}2`],
      citations: [{ passage: text, standing: 'STATED', note: { ja: text, en: text } }],
    }),
  ),
  STRINGS.map((text) =>
    link(text, 'UNIT_OF', STRINGS[0] ?? '', { id: `r ${text}`, note: { ja: text, en: null } }),
  ),
);

/** Every argument of every method that is a string, with `text` in it. */
async function askWith(r: GraphReader, text: string): Promise<void> {
  const page = { first: 5, after: { sort: text, id: text } };
  await r.nodes([text]);
  await r.relations([text]);
  await r.areaByCode(text);
  await r.expand([text], { types: ['UNIT_OF'], direction: 'in' }, { since: text, until: text });
  await r.bodiesOfAreas([text], true, { since: text, until: text });
  await r.areaClosure([text]);
  await r.areas({ within: text, contains: text }, { since: text, until: text }, page);
  await r.organizations({ area: text, contains: text }, ALWAYS, page);
  await r.bodies({ area: text, contains: text, heldBy: text }, ALWAYS, page);
  await r.meetings({ body: text, area: text, heldFrom: text, heldTo: text }, page);
  await r.activities({ area: text, contains: text }, page);
  await r.search([text], page);
  await r.lessons(text);
  await r.coverageOfAreas([text]);
  await r.citing([text]);
}

export const hostileCases: readonly StoreCase[] = [
  asking('hostile strings come back byte for byte', hostile, async (r) => {
    const found = await r.nodes(STRINGS);
    const [units] = await r.expand([STRINGS[0] ?? ''], { types: ['UNIT_OF'], direction: 'in' }, ALWAYS);
    return [
      check('by id', found, hostile.nodes),
      check('neighbours', new Set(units?.map(({ relation }) => relation.note?.ja)), new Set(STRINGS)),
      check('all', (await r.organizations({}, ALWAYS, ALL)).total, STRINGS.length),
    ];
  }),

  asking('names are found as people type them, and stay as they are written', written, async (r) => {
    const checks = WRITTEN.map(async ([stored, typed], i) => {
      const { items } = await r.search(foldTerms(typed), ALL);
      const found = items.find(({ item }) => item.node.id === `o${i}`)?.item.node.name ?? 'nothing';
      return check(`${typed} finds ${stored}`, Buffer.from(found), Buffer.from(stored));
    });
    return Promise.all(checks);
  }),

  asking('hostile strings in search find what they name', hostile, async (r) => {
    const missed: string[] = [];
    for (const text of STRINGS) {
      if (fold(text) === '') continue;
      const { items } = await r.search([fold(text)], ALL);
      if (!items.some(({ item }) => item.node.id === text)) missed.push(text);
    }
    return [check('missed', missed, [])];
  }),

  {
    name: 'hostile strings in every argument change nothing',
    graph: hostile,
    run: async (store) => {
      const before = await store.read((r) => r.graph());
      for (const text of STRINGS) await store.read((r) => askWith(r, text));
      return [check('the graph', await store.read((r) => r.graph()), before)];
    },
  },
];
