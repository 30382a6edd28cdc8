import { describe, expect, it } from 'vitest';
import { ja } from '../../../web/locales/ja.js';
import {
  classCounts,
  hiddenClasses,
  offered,
  switchClass,
  type ChangeClass,
} from '../../../web/model/changes/classes.js';
import { cellText } from '../../../web/model/changes/csv.js';
import { pictureOrder } from '../../../web/model/changes/order.js';
import { changesOverlay } from '../../../web/model/changes/overlay.js';
import { changeRows } from '../../../web/model/changes/rows.js';
import { rowOf } from '../../../web/model/changes/scene.js';
import { tableRows } from '../../../web/model/changes/table.js';
import type { TableRow } from '../../../web/model/changes/table-types.js';
import { body, change, changeSet, inputOf, organization, year } from './changes-fixture.js';
import { body as drawn, group, view } from './outline-fixture.js';

/** Changes that the casebook does not have. */

const NOTHING: ReadonlySet<ChangeClass> = new Set();
const CONTEXT = {
  m: ja,
  locale: 'ja',
  areaId: 'area',
  successionId: () => null,
  order: ['whole', 'body', 'new'],
} as const;
const CITED = { standing: 'STATED', citations: [] } as const;
const words = (rows: readonly TableRow[]): string[] =>
  rows.map((row) => [row.item, cellText(row.before, ja), cellText(row.after, ja)].join('|'));

describe('a role with other holders', () => {
  const set = changeSet({
    changes: [
      change('SECRETARIAT_CHANGED', {
        body: body('body', '会議'),
        before: [organization('org-旧'), organization('org-両')],
        after: [organization('org-両'), organization('org-新')],
      }),
    ],
  });
  const graph = view([drawn('body', '会議', [group('SECRETARIAT', ['旧*', '両', '新'])])]);
  const input = inputOf(set, graph, year({ bodies: ['body'] }), year({ bodies: ['body'] }));

  it('stands in the list with both sides, selected by its frame', () => {
    expect(changeRows(set, CONTEXT)).toMatchObject([
      {
        label: '事務局の変更',
        role: 'SECRETARIAT',
        summary: 'org-旧、org-両 → org-両、org-新',
        selects: 'body~SECRETARIAT',
      },
    ]);
  });

  it('marks in the picture the body, the role, and who came and who went', () => {
    const overlay = changesOverlay(input, NOTHING, false);
    expect([...overlay.bodies]).toEqual([['body', { mark: 'CHANGED', label: '事務局の変更' }]]);
    expect([...overlay.groups]).toEqual([['body~SECRETARIAT', { mark: 'CHANGED', label: '変更' }]]);
    expect([...overlay.chips]).toEqual([
      ['旧~SECRETARIAT~body', 'ENDED'],
      ['新~SECRETARIAT~body', 'ADDED'],
    ]);
  });

  it('marks in the table only what differs', () => {
    const [row] = tableRows(input);
    expect(row?.before.lines[0]?.names.map(({ mark }) => mark)).toEqual(['removed', 'same']);
    expect(row?.after.lines[0]?.names.map(({ mark }) => mark)).toEqual(['same', 'added']);
    expect(words(tableRows(input))).toEqual([
      '会議の事務局|org-旧（外れる）、org-両|org-両、org-新（加わる）',
    ]);
  });

  it('is marked nowhere when its kind is hidden', () => {
    const overlay = changesOverlay(input, new Set<ChangeClass>(['SECRETARIAT_CHANGED']), false);
    expect([overlay.bodies.size, overlay.groups.size, overlay.chips.size]).toEqual([0, 0, 0]);
  });
});

describe('another name and another place', () => {
  const set = changeSet({
    changes: [
      change('RENAMED', { body: body('body', '新名'), nameBefore: '旧名', nameAfter: '新名' }),
      change('MOVED', {
        body: body('body', '新名'),
        partOfBefore: [body('other', '委員会')],
        partOfAfter: [body('whole', '協議会')],
      }),
    ],
  });
  const graph = view(
    [drawn('body', '新名', [], { parents: ['whole'] }), drawn('whole', '協議会')],
    [['body', 'whole']],
  );
  const input = inputOf(
    set,
    graph,
    year({ bodies: ['whole', 'body'] }),
    year({ bodies: ['whole', 'body'], parts: [['body', 'whole']] }),
  );

  it('are told by both sides', () => {
    expect(changeRows(set, CONTEXT).map((row) => `${row.label} ${row.summary}`)).toEqual([
      '名称変更 旧名 → 新名',
      '移動 委員会 → 協議会',
    ]);
    expect(words(tableRows(input))).toEqual([
      '協議会の下部の会議体|記載なし|新名（加わる）',
      '新名の名称|旧名（外れる）|新名（加わる）',
      '新名の上の会議体|委員会（外れる）|協議会（加わる）',
    ]);
  });

  it('are one mark with their number', () => {
    const overlay = changesOverlay(input, NOTHING, true);
    expect(overlay.bodies.get('body')).toEqual({ mark: 'CHANGED', label: '変更 2件' });
    expect(overlay.roleColours).toBe(true);
  });
});

describe('what one year does not say', () => {
  const doubt = change('MEMBERS_CHANGED', {
    before: [organization('org-甲')],
    afterState: 'NOT_STATED',
  });
  const set = changeSet({ undetermined: [doubt], unchanged: [{ ...body('body', '会議'), ...CITED }] });
  const graph = view([drawn('body', '会議', [group('MEMBER', ['甲*'])])]);
  const input = inputOf(
    set,
    graph,
    year({ bodies: ['body'], roles: [['org-甲', 'MEMBER', 'body']] }),
    year({ bodies: ['body'] }),
  );

  it('is never struck through, nor marked as gone', () => {
    const [row] = tableRows(input);
    expect(row?.before.lines[0]?.names).toEqual([{ text: 'org-甲', mark: 'same' }]);
    expect(row?.after.lines[0]?.absence).toEqual({ state: 'NOT_STATED', forGroup: false });
    const overlay = changesOverlay(input, NOTHING, false);
    expect(overlay.bodies.get('body')?.mark).toBe('UNCHANGED');
    expect(overlay.groups.get('body~MEMBER')?.mark).toBe('UNDETERMINED');
    expect(overlay.chips.size).toBe(0);
  });

  it('takes no part of a body as new of which the other year does not speak', () => {
    const parted = inputOf(
      changeSet({ unchanged: [{ ...body('body', '会議'), ...CITED }] }),
      view([drawn('body', '会議'), drawn('part', '部会', [], { parents: ['body'] })], [['part', 'body']]),
      year({ bodies: ['body', 'part?'], parts: [['part', 'body']] }),
      year({ bodies: ['body', 'part'], parts: [['part', 'body']] }),
    );
    expect(words(tableRows(parted))).toEqual(['会議の下部の会議体|記載なし|部会']);
  });

  it('does not say that a body has moved', () => {
    const maybe = change('MOVED', {
      beforeState: 'NOT_STATED',
      partOfAfter: [body('whole', '協議会')],
    });
    const doubtful = changeSet({ undetermined: [maybe] });
    const silent = inputOf(doubtful, graph, year({ bodies: ['body'] }), year({ bodies: ['body'] }));
    expect(words(tableRows(silent))).toEqual(['会議の上の会議体|記載なし|協議会']);
    expect(changeRows(doubtful, CONTEXT)).toMatchObject([
      { label: '上の会議体', summary: '記載なし → 協議会' },
    ]);
  });

  it('leaves what only ought to be out of both years', () => {
    const advised = inputOf(
      changeSet({ unchanged: [{ ...body('body', '会議'), ...CITED }] }),
      graph,
      year({ bodies: ['body'], roles: [['org-乙', 'ADVISER', 'body', 'RECOMMENDED']] }),
      year({ bodies: ['body'], roles: [['org-乙', 'ADVISER', 'body', 'RECOMMENDED']] }),
    );
    expect(tableRows(advised)).toEqual([]);
  });

  it('shows that there is none where both years say so', () => {
    const none = year({ bodies: ['body'], silent: [['body', 'SUPPORTER', 'STATED_NONE']] });
    const told = inputOf(
      changeSet({ unchanged: [{ ...body('body', '会議'), ...CITED }] }),
      graph,
      none,
      none,
    );
    expect(words(tableRows(told))).toEqual(['会議の支援|ないと記載|変わらず']);
  });
});

describe('a body that comes without a predecessor', () => {
  const set = changeSet({ changes: [change('ADDED', { body: body('new', '新会議') })] });
  const graph = view([drawn('new', '新会議', [group('OPERATOR', ['甲'])])]);

  it('is told with those who carry it, all of them new', () => {
    const after = year({ bodies: ['new'], roles: [['org-甲', 'OPERATOR', 'new']] });
    const input = inputOf(set, graph, year({}), after);
    expect(words(tableRows(input))).toEqual(['新会議の担い手|会議体なし|事業運営：org-甲（加わる）']);
    expect([...changesOverlay(input, NOTHING, false).chips]).toEqual([['甲~OPERATOR~new', 'ADDED']]);
  });

  it('is told even where nobody is said to carry it', () => {
    const input = inputOf(set, graph, year({}), year({ bodies: ['new'] }));
    expect(words(tableRows(input))).toEqual(['新会議の担い手|会議体なし|記載なし']);
  });
});

describe('the filter', () => {
  it('offers the usual classes, and others when there are some', () => {
    const counts = classCounts(changeSet({ changes: [change('MOVED')] }));
    expect(offered(counts)).toEqual(['ADDED', 'ENDED', 'MOVED', 'SUCCEEDED', 'UNDETERMINED', 'UNCHANGED']);
  });

  it('is written in the address in one order, and forgets what is unknown', () => {
    const hidden = hiddenClasses('unchanged.added.nonsense');
    expect([...hidden]).toEqual(['ADDED', 'UNCHANGED']);
    expect(switchClass(hidden, 'ENDED')).toBe('added.ended.unchanged');
    expect(switchClass(hiddenClasses('added'), 'ADDED')).toBeUndefined();
  });
});

describe('the selection', () => {
  const graph = view([drawn('body', '会議', [group('MEMBER', ['甲']), group('ADVISER', ['乙'])])]);
  const rows = changeRows(
    changeSet({
      undetermined: [change('MEMBERS_CHANGED')],
      unchanged: [{ ...body('body', '会議'), ...CITED }],
    }),
    CONTEXT,
  );

  it.each([
    ['body', 'UNCHANGED body'],
    ['body~MEMBER', 'UNDETERMINED MEMBERS_CHANGED~body'],
    ['甲~MEMBER~body', 'UNDETERMINED MEMBERS_CHANGED~body'],
    ['乙~ADVISER~body', 'UNDETERMINED MEMBERS_CHANGED~body'],
    ['org-甲', undefined],
    [null, undefined],
  ])('%s leads to the row %s', (selected, key) => {
    expect(rowOf(rows, graph, selected)?.key).toBe(key);
  });
});

it('reads bodies in the order of the picture, those that stand alone last, rings too', () => {
  const alone = drawn('alone', 'A');
  const ring = ['x', 'y'].map((id) => drawn(id, id, [], { parents: [id === 'x' ? 'y' : 'x'] }));
  const parts = ['b', 'c'].map((id) => drawn(id, id, [], { parents: ['whole'] }));
  const graph = view(
    [alone, ...ring, ...parts, drawn('whole', 'W')],
    [
      ['c', 'whole'],
      ['b', 'whole'],
      ['x', 'y'],
      ['y', 'x'],
    ],
  );
  expect(pictureOrder(graph).map(({ id }) => id)).toEqual(['whole', 'c', 'b', 'alone', 'x', 'y']);
});
