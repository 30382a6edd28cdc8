import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient, type ApiClient } from '../../../web/api/client.js';
import { OrganizationAreasDocument, OrganizationDocument } from '../../../web/api/generated/operations.js';
import { messagesOf } from '../../../web/locales/messages.js';
import { organizationRows } from '../../../web/model/organization/csv.js';
import { claimsIn } from '../../../web/model/organization/held.js';
import {
  heldBodies,
  isActor,
  layerCountsOf,
  marksOf,
  pageOf,
  yearToTell,
  type OrganizationPage,
} from '../../../web/model/organization/page.js';
import {
  countIn,
  tableOf,
  yearsOf,
  type TableRow,
  type YearCell,
} from '../../../web/model/organization/table.js';
import { serveCasebook, type Api } from '../../graphql/support/api.js';

/** The page of one actor, of the real answers. What is expected of the casebook was read in it. */

let served: Api;
let api: ApiClient;
const never = new AbortController().signal;

beforeAll(async () => {
  served = await serveCasebook();
  api = createClient({ endpoint: `${served.url}/graphql`, fetch, retryAfter: [] });
});
afterAll(() => served.stop());

async function pageFor(id: string, locale: 'JA' | 'EN' = 'JA'): Promise<OrganizationPage> {
  const answer = await api.query(OrganizationDocument, { id, locale, after: null }, never);
  const { node } = answer;
  if (!isActor(node)) throw new Error(`${id} is no actor`);
  const bodies = heldBodies(answer);
  const ids = [...new Set(bodies.map(({ area }) => area.id))];
  const areas = await api.query(OrganizationAreasDocument, { ids, name: node.asWritten, locale }, never);
  return pageOf({ ...answer, node }, bodies, areas);
}

const YEARS = [2012, 2013, 2014];
const rowsOf = (page: OrganizationPage, fiscalYear: number | null = null): readonly TableRow[] =>
  tableOf(page.bodies, YEARS, { off: [], fiscalYear }).flatMap(({ rows }) => rows);
const words = (cell: YearCell): string =>
  cell.kind === 'roles'
    ? `${cell.claims.map(({ role }) => role).join('+')}${cell.unspoken ? '?' : ''}`
    : cell.kind;

describe('坂井地区広域連合', () => {
  it('is in seven places of six bodies in FY2013, as the chart counts it', async () => {
    const page = await pageFor('org-sakai-union');
    expect(countIn(page.bodies, 2013, [])).toEqual({
      fiscalYear: 2013,
      places: 7,
      bodies: 6,
      undated: 1,
      unspoken: 0,
      recommended: 0,
    });
    expect(countIn(page.bodies, 2013, ['OPERATOR'])).toMatchObject({ places: 2, bodies: 1 });
    expect(page.founded.map(({ id }) => id)).toEqual(['body-sakai-council']);
    expect(yearToTell(page, null)).toBe(2013);
    expect(yearToTell(page, 2012)).toBe(2012);
    expect(layerCountsOf(page).SECRETARIAT.relations).toBe(3);
  });

  it('has each role in the years that it is written of, and what has no year apart', async () => {
    const page = await pageFor('org-sakai-union');
    const table = new Map(rowsOf(page).map((row) => [row.body.id, row]));
    const cellsOf = (id: string): string[] => (table.get(id)?.cells ?? []).map(words);
    expect(cellsOf('body-sakai-council')).toEqual(['SECRETARIAT', 'SECRETARIAT', 'SECRETARIAT']);
    expect(table.get('body-sakai-council')?.undated.map(({ role }) => role)).toEqual(['MEMBER']);
    expect(cellsOf('body-sakai-face-to-face')).toEqual(['SECRETARIAT+OPERATOR', 'OPERATOR', 'OPERATOR?']);
    expect(cellsOf('body-sakai-awareness-team')).toEqual(['SECRETARIAT', 'outside', 'outside']);
    expect(cellsOf('body-sakai-daily-life')).toEqual(['outside', 'OPERATOR', 'OPERATOR?']);
    expect(table.size).toBe(7);
  });

  it('is filtered by year and by kind of role', async () => {
    const page = await pageFor('org-sakai-union');
    expect(rowsOf(page, 2012).map(({ body }) => body.id)).toEqual([
      'body-sakai-awareness-team',
      'body-sakai-council',
      'body-sakai-face-to-face',
    ]);
    const [group] = tableOf(page.bodies, YEARS, { off: ['OPERATOR', 'MEMBER'], fiscalYear: 2013 });
    expect(group?.rows.map(({ cells }) => cells.map(words))).toEqual([
      ['SECRETARIAT', 'SECRETARIAT', 'SECRETARIAT'],
    ]);
    expect(group?.rows[0]?.undated).toEqual([]);
    expect(
      tableOf(page.bodies, YEARS, { off: ['SECRETARIAT', 'OPERATOR', 'MEMBER'], fiscalYear: null }),
    ).toEqual([]);
  });

  it('is a table of words too, in which nothing unknown is an empty cell', async () => {
    const page = await pageFor('org-sakai-union');
    const groups = tableOf(page.bodies, YEARS, { off: [], fiscalYear: null });
    const rows = organizationRows(groups, YEARS, () => 'NOT_STATED', messagesOf('ja'), 'ja');
    expect(rows[0]).toEqual(['地域', '会議体', '平成24年度', '平成25年度', '平成26年度', '年度の記載なし']);
    expect(rows).toContainEqual([
      '坂井地区',
      '坂井地区在宅ケア将来モデル推進協議会',
      '事務局（共同）',
      '事務局（共同）',
      '事務局（共同）',
      '構成',
    ]);
    expect(rows.slice(1).flatMap((row) => row.slice(0, 5))).not.toContain('');
  });
});

describe('地域包括支援センター', () => {
  it('is a class of its own in each area, and never one with the others', async () => {
    const page = await pageFor('org-sakai-support-center');
    expect(page.actor).toMatchObject({ collective: true, area: { name: '坂井地区' } });
    expect(countIn(page.bodies, 2013, [])).toMatchObject({ places: 5, bodies: 5 });
    expect(page.alike.map(({ id, area }) => [id, area])).toEqual([
      ['org-sakai-city-support-center', '坂井市'],
      ['org-yokote-support-center', '横手市'],
    ]);
    const english = await pageFor('org-sakai-support-center', 'EN');
    expect(english.alike.map(({ id }) => id)).toEqual(page.alike.map(({ id }) => id));
  });

  it('of 坂井市 stands under 坂井地区, in a body that serves the city, without a year', async () => {
    const page = await pageFor('org-sakai-city-support-center');
    const [row] = rowsOf(page);
    expect(row?.body).toMatchObject({ area: { id: 'area-sakai-chiku' }, serves: { id: 'area-sakai-city' } });
    expect(row?.cells.map(words)).toEqual(['silent', 'silent', 'silent']);
    expect(row?.undated.map(({ role }) => role)).toEqual(['OPERATOR']);
  });
});

describe('other actors', () => {
  it('of which only is said what they ought to do are not counted', async () => {
    const page = await pageFor('org-kashiwa-ltci-department');
    expect(countIn(page.bodies, 2013, [])).toMatchObject({ places: 0, bodies: 0, recommended: 3 });
    expect(page.areas.get('area-kashiwa-city')?.nothing).toBe('NOT_REVIEWED');
  });

  it('are professions and offices too', async () => {
    const profession = await pageFor('profession-physician');
    expect(profession.actor).toMatchObject({ type: 'Profession', kind: null });
    expect(rowsOf(profession).map(({ cells }) => cells.map(words))).toEqual([['MEMBER', 'silent', 'silent']]);
    expect(yearToTell(profession, null)).toBe(2012);
    const office = await pageFor('post-sakai-medical-president');
    expect(office.bodies).toEqual([]);
    expect(office.actor.within?.id).toBe('org-sakai-medical');
    expect(marksOf(office)).toEqual([]);
  });
});

describe('the years of the table', () => {
  it('are those that the areas mark, and the one that was asked for', () => {
    expect(yearsOf([{ fiscalYear: 2012 }, { fiscalYear: 2014 }], null)).toEqual([2012, 2013, 2014]);
    expect(yearsOf([{ fiscalYear: 2012 }], 2010)).toEqual([2010, 2011, 2012]);
    expect(yearsOf([], null)).toEqual([]);
  });
});

const HELD = `query ($id: ID!, $at: At) { bodies(filter: { heldBy: $id }, at: $at, first: 100) { nodes {
  id roles { id kind holder { id } } } } }`;
interface Held {
  readonly bodies: {
    readonly nodes: readonly {
      readonly id: string;
      readonly roles: readonly {
        readonly id: string;
        readonly kind: string;
        readonly holder: { readonly id: string };
      }[];
    }[];
  };
}

describe('what holds in a year', () => {
  it('is what the API gives for it, for every actor of the casebook and every year', async () => {
    const { organizations } = await served.data<{ organizations: { nodes: { id: string }[] } }>(
      '{ organizations(first: 100) { nodes { id } } }',
    );
    const actors = [
      ...organizations.nodes.map(({ id }) => id),
      'profession-physician',
      'profession-care-manager',
    ];
    let compared = 0;
    for (const id of actors) {
      const answer = await api.query(OrganizationDocument, { id, locale: 'JA', after: null }, never);
      const bodies = heldBodies(answer);
      for (const fiscalYear of [2010, 2011, 2012, 2013, 2014, 2015]) {
        const { bodies: told } = await served.data<Held>(HELD, { id, at: { fiscalYear } });
        const expected = told.nodes.flatMap(({ roles }) =>
          roles.filter(({ kind, holder }) => holder.id === id && kind !== 'FOUNDER').map((role) => role.id),
        );
        const found = bodies.flatMap((body) => claimsIn(body, fiscalYear).map((claim) => claim.id));
        expect([id, fiscalYear, [...found].sort()]).toEqual([id, fiscalYear, [...expected].sort()]);
        compared += expected.length;
      }
    }
    expect(compared).toBeGreaterThan(100);
  });
});
