import { foldTerms } from '../../../server/domain/fold.js';
import { ALWAYS } from '../../../server/domain/period.js';
import type { GraphReader, Page, PageKey, SearchHit } from '../../../server/store/graph-store.js';
import { during, graphOf, node } from '../build.js';
import { ALL, asking, check, type StoreCase } from './case.js';

const names = graphOf([
  node('Area', 'a-sakai', { name: '坂井市', kana: 'さかいし', nameEn: 'Sakai City', aliases: ['ｻｶｲ'] }),
  node('Body', 'b-council', {
    name: '坂井地区在宅ケア将来モデル推進協議会',
    aliases: ['推進協議会', '協議会'],
  }),
  node('Body', 'b-long', {
    name: '長い名前の協議会',
    formerNames: [
      {
        name: '検討懇話会',
        kana: 'けんとうこんわかい',
        nameEn: 'Round Table',
        period: during(null, '2012-04-01'),
        standing: 'STATED',
        citations: [],
      },
    ],
  }),
  node('Organization', 'o-doctors', { name: '坂井地区医師会', aliases: ['医師会'] }),
  node('Organization', 'o-taka', { name: '髙﨑医院', nameEn: 'Takasaki' }),
  node('Profession', 'p-doctor', { name: '医師' }),
  node('Post', 'p-head', { name: '医師会長' }),
  node('Meeting', 'm-first', { name: '第１回協議会' }),
  node('Activity', 't-survey', { name: '協議会調査' }),
  node('Output', 'u-book', { name: 'ガイドブック' }),
  node('Programme', 'v-programme', { name: '連携推進事業' }),
  node('Initiative', 'w-item', { name: '協議会の開催' }),
  node('Lesson', 'x-lesson', { name: '協議会' }),
  node('Source', 'y-source', { name: '協議会資料' }),
  node('Passage', 'z-passage', { name: '協議会' }),
]);

const ties = graphOf(
  ['b2', 'b10', 'b1', 'b3'].map((id) => node('Body', id, { name: id === 'b3' ? '会' : '同じ会' })),
);

/** Readings that are typed in Latin letters, beside names that are written so. */
const spelled = graphOf([
  node('Body', 'b-center', { name: '包括の会', kana: 'ほうかつのかい' }),
  node('Body', 'b-hokatsu', { name: '保活の集い', kana: 'ほかつ' }),
  node('Organization', 'o-hokatsu', { name: 'HOKATSU Ltd.' }),
  node('Organization', 'o-press', { name: '新聞社', kana: 'しんぶんしゃ', aliases: ['ブンヤ'] }),
  node('Organization', 'o-office', { name: '役所', kana: 'やくしょ', nameEn: 'Ward Office' }),
]);

const how = async (r: GraphReader, query: string): Promise<string[]> =>
  (await r.search(foldTerms(query), ALL)).items.map(
    ({ item }) => `${item.node.id} ${item.by} ${item.matched}`,
  );

const near = async (r: GraphReader, query: string, first = 3): Promise<string[]> =>
  (await r.nearest(foldTerms(query), first)).map(({ node: { id }, name }) => `${id} ${name}`);

const found = async (r: GraphReader, query: string): Promise<string[]> =>
  (await r.search(foldTerms(query), ALL)).items.map(({ item }) => `${item.node.id} ${item.matched}`);

export const searchCases: readonly StoreCase[] = [
  asking('equal keys first, then those that begin so, then shorter before longer', names, async (r) => [
    check('協議会', await found(r, '協議会'), [
      'b-council 協議会',
      't-survey 協議会調査',
      'y-source 協議会資料',
      'w-item 協議会の開催',
      'm-first 第１回協議会',
      'b-long 長い名前の協議会',
    ]),
    check('医師', await found(r, '医師'), ['p-doctor 医師', 'o-doctors 医師会', 'p-head 医師会長']),
  ]),

  asking('all terms must stand in one and the same name', names, async (r) => [
    check('two', await found(r, '坂井 協議会'), ['b-council 坂井地区在宅ケア将来モデル推進協議会']),
    check('turned', await found(r, '協議会 坂井'), ['b-council 坂井地区在宅ケア将来モデル推進協議会']),
    check('in two names', await found(r, '坂井市 Sakai'), []),
    check('over the end of a name', await found(r, '協議会 推進協議会協'), []),
    check('nothing', await found(r, '・ 　'), []),
  ]),

  asking('however it is typed', names, async (r) => [
    check('half-width kana', await found(r, 'ｻｶｲ'), ['a-sakai ｻｶｲ']),
    check('hiragana', await found(r, 'さかいし'), ['a-sakai さかいし']),
    check('full-width Latin', await found(r, 'ＳＡＫＡＩ　ｃｉｔｙ'), ['a-sakai Sakai City']),
    check('other forms of an ideograph', await found(r, '高崎'), ['o-taka 髙﨑医院']),
    check('full-width digit', await found(r, '第1回'), ['m-first 第１回協議会']),
    check('katakana', await found(r, 'がいどブック'), ['u-book ガイドブック']),
  ]),

  asking('a former name leads to the body that had it', names, async (r) => [
    check('name', await found(r, '懇話会'), ['b-long 検討懇話会']),
    check('reading', await found(r, 'ケントウコンワカイ'), ['b-long けんとうこんわかい']),
    check('English', await found(r, 'round table'), ['b-long Round Table']),
    check(
      'in a list',
      (await r.bodies({ contains: '懇話会' }, ALWAYS, ALL)).items.map(({ item }) => item.id),
      ['b-long'],
    ),
  ]),

  asking(
    'romaji finds readings, each rank after the same of what is written in Latin letters',
    spelled,
    async (r) => [
      check('of each rank', await how(r, 'hokatsu'), [
        'b-hokatsu ROMAJI ほかつ',
        'o-hokatsu NAME HOKATSU Ltd.',
        'b-center ROMAJI ほうかつのかい',
      ]),
      check('with long vowels', await how(r, 'hōkatsu no'), ['b-center ROMAJI ほうかつのかい']),
      check('each spelled otherwise', await how(r, 'simbun sya'), ['o-press ROMAJI しんぶんしゃ']),
      check('other names in kana', await how(r, 'bun’ya'), ['o-press ROMAJI ブンヤ']),
      check('English as it is', await how(r, 'ward off'), ['o-office ENGLISH Ward Office']),
      check('terms over two spellings', await how(r, 'ward yakusho'), []),
      check('one letter', await how(r, 'k'), ['o-hokatsu NAME HOKATSU Ltd.']),
      check('beside kanji', await how(r, '役所 yakusho'), []),
    ],
  ),

  asking('the nearest names are those that a slip of the finger missed', names, async (r) => [
    check('one left out', await near(r, '医会長'), ['p-head 医師会長']),
    check('one changed', await near(r, '推進共議会'), ['b-council 推進協議会']),
    check('turned round', await near(r, 'イガドブック'), ['u-book ガイドブック']),
    check('a former name', await near(r, '検当懇話会'), ['b-long 検討懇話会']),
    check('as romaji', await near(r, 'kentokonwaika'), ['b-long けんとうこんわかい']),
    check('too short to be a slip', await near(r, '堺市'), []),
    check('too far', await near(r, '図書館協力員'), []),
    check('one letter', await near(r, 'ん'), []),
    check('no more than asked for', await near(r, '共議会', 2), ['b-council 協議会', 't-survey 協議会調査']),
  ]),

  asking('hits of one rank and length go by id, and pages follow that', ties, async (r) => {
    const pages: string[][] = [];
    let after: PageKey | null = null;
    for (let turn = 0; turn < names.nodes.length; turn += 1) {
      const page: Page<SearchHit> = await r.search(['会'], { first: 1, after });
      pages.push(page.items.map(({ item }) => item.node.id));
      after = page.items.at(-1)?.key ?? null;
      if (!page.hasNext || after === null) break;
    }
    const all = await r.search(['会'], { first: 2, after: null });
    return [
      check('one by one', pages, [['b3'], ['b1'], ['b10'], ['b2']]),
      check('total and next', [all.total, all.hasNext], [4, true]),
      check('whole', all.items[0]?.item.node, ties.nodes[3]),
    ];
  }),
];
