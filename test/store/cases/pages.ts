import { ALWAYS, fiscalYearWindow } from '../../../server/domain/period.js';
import type { DomainNode } from '../../../server/domain/model.js';
import type { Page, PageKey, PageRequest } from '../../../server/store/graph-store.js';
import { during, graphOf, node } from '../build.js';
import { asking, check, type StoreCase } from './case.js';

/** Ids in the order of code points: digits, Latin, kana, ideographs, compatibility ideographs, other planes. */
const IDS = ['1', '10', '2', 'A', 'a', 'z', 'あ', 'ア', '一', '神', '\u{FA19}', 'ｱ', '😀', '\u{20BB7}'];

const organizations = graphOf([...IDS].reverse().map((id) => node('Organization', id)));

const dates: readonly (readonly [string, string | null])[] = [
  ['m1', null],
  ['m2', '2013-02-01'],
  ['m3', '2012-07-01'],
  ['m4', '2013-02-01'],
  ['m5', null],
  ['m6', '2013-02-01'],
];
const meetings = graphOf(
  dates.map(([id, heldOn]) =>
    node('Meeting', id, { heldOn, heldOnPrecision: heldOn === null ? null : 'DAY' }),
  ),
);

type Ask = (page: PageRequest) => Promise<Page<DomainNode>>;

/** Pages after which we stop to believe that the list has an end. */
const PATIENCE = 50;

/** The whole list, page by page. */
async function walk(ask: Ask, first: number): Promise<{ ids: string[]; sizes: number[]; totals: number[] }> {
  const seen = { ids: [] as string[], sizes: [] as number[], totals: [] as number[] };
  let after: PageKey | null = null;
  for (let turn = 0; turn < PATIENCE; turn += 1) {
    const page: Page<DomainNode> = await ask({ first, after });
    seen.ids.push(...page.items.map(({ item }) => item.id));
    seen.sizes.push(page.items.length);
    seen.totals.push(page.total);
    after = page.items.at(-1)?.key ?? null;
    if (!page.hasNext || after === null) break;
  }
  return seen;
}

export const pageCases: readonly StoreCase[] = [
  asking('pages of every size give the whole list, in the order of code points', organizations, async (r) => {
    const ask: Ask = (page) => r.organizations({}, ALWAYS, page);
    const checks = [];
    for (const first of [1, 2, 5, 13, 14, 100]) {
      const { ids, totals } = await walk(ask, first);
      checks.push(check(`by ${first}`, ids, IDS), check(`total by ${first}`, new Set(totals), new Set([14])));
    }
    return checks;
  }),

  asking('a page tells whether there is a next one', organizations, async (r) => {
    const ask: Ask = (page) => r.organizations({}, ALWAYS, page);
    return [
      check('13 of 14', (await ask({ first: 13, after: null })).hasNext, true),
      check('14 of 14', (await ask({ first: 14, after: null })).hasNext, false),
      check('sizes by 5', (await walk(ask, 5)).sizes, [5, 5, 4]),
    ];
  }),

  asking('a page begins after its key, also when the key is not in the list', organizations, async (r) => {
    const after = async (id: string) =>
      (await r.organizations({}, ALWAYS, { first: 2, after: { sort: '', id } })).items.map(
        ({ item }) => item.id,
      );
    const past = await r.organizations({}, ALWAYS, { first: 2, after: { sort: '', id: '\u{20BB7}' } });
    return [
      check('in the list', await after('a'), ['z', 'あ']),
      check('between', await after('あ!'), ['ア', '一']),
      check('compatibility ideograph', await after('\u{FA19}'), ['ｱ', '😀']),
      check('before all', await after(''), ['1', '10']),
      check('past the end', past, { items: [], hasNext: false, total: 14 }),
    ];
  }),

  asking('keys are the place of each item', organizations, async (r) => {
    const page = await r.organizations({}, ALWAYS, { first: 2, after: null });
    return [
      check(
        'keys',
        page.items.map(({ key }) => key),
        [
          { sort: '', id: '1' },
          { sort: '', id: '10' },
        ],
      ),
    ];
  }),

  asking('meetings go by date, then id, those without a date last', meetings, async (r) => {
    const want = ['m3', 'm2', 'm4', 'm6', 'm1', 'm5'];
    const ask: Ask = (page) => r.meetings({}, page);
    const checks = [];
    for (const first of [1, 2, 3, 4, 6]) {
      const { ids, totals } = await walk(ask, first);
      checks.push(check(`by ${first}`, ids, want), check(`total by ${first}`, new Set(totals), new Set([6])));
    }
    const dated: Ask = (page) => r.meetings({ heldFrom: '2012-08-01' }, page);
    checks.push(check('filtered, by 2', (await walk(dated, 2)).ids, ['m2', 'm4', 'm6']));
    return checks;
  }),

  asking(
    'a page of what a window selects counts only that',
    graphOf(
      Array.from({ length: 9 }, (_, i) =>
        node('Body', `b${i}`, { period: i % 2 === 0 ? during(null, '2013-04-01') : during(null, null) }),
      ),
    ),
    async (r) => {
      const page = await r.bodies({}, fiscalYearWindow(2013), { first: 3, after: null });
      const next = await r.bodies({}, fiscalYearWindow(2013), { first: 3, after: { sort: '', id: 'b5' } });
      return [
        check(
          'first',
          [page.items.map(({ item }) => item.id), page.hasNext, page.total],
          [['b1', 'b3', 'b5'], true, 4],
        ),
        check('next', [next.items.map(({ item }) => item.id), next.hasNext, next.total], [['b7'], false, 4]),
      ];
    },
  ),
];
