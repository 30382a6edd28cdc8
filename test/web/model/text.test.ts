import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emWidth, wrapText } from '../../../web/model/text.js';

const BODIES = [
  '坂井地区在宅ケア将来モデル推進協議会',
  '顔の見える多職種連携会議',
  '住民啓発実施チーム',
  '医療・介護の連携強化検討部会',
  '在宅情報共有システム検討部会',
  '住民啓発検討部会',
  '生活支援・住民協働部会',
  '地域ケア会議',
  '連携WG',
  '試行WG',
  '評価チーム',
  '10病院会議',
  '顔の見える関係会議',
];
const ORGANISATIONS = [
  '福井県',
  '坂井地区広域連合',
  '坂井健康福祉センター',
  '地域包括支援センター',
  '坂井地区医師会',
  '坂井地区歯科医師会',
  '坂井地区薬剤師会',
  '介護事業者団体',
  '社会福祉協議会',
  'シルバー人材センター',
  '東京大学',
  '福井大学',
  '介護保険部局',
  '柏市内の病院',
  'ケアマネジャー',
  '管理栄養士',
];
const ENGLISH = [
  'Sakai District Council for the Promotion of the Future Home Care Model',
  'Face-to-Face Multi-Profession Coordination Conference',
  'Subcommittee on Strengthening Medical and Long-Term Care Coordination',
  'Subcommittee on the Home Care Information Sharing System',
  'Subcommittee on Daily Life Support and Collaboration with Residents',
  'Community General Support Center',
  "Care Providers' Organization",
  'Sakai District Pharmacists Association',
];
const WHOLE = [
  '検討部会',
  '協議会',
  '多職種',
  '支援センター',
  '福祉センター',
  '人材センター',
  '広域連合',
  '会議',
];
const COLUMN = { maxEm: 142 / 14, weight: 700 } as const;

/** Where lines end, as offsets in the text without spaces. */
function breaksOf(lines: readonly string[]): number[] {
  let at = 0;
  return lines.slice(0, -1).map((line) => (at += line.replaceAll(' ', '').length));
}

describe('wrapText', () => {
  test.each([
    ['顔の見える多職種連携会議', ['顔の見える', '多職種連携会議']],
    ['医療・介護の連携強化検討部会', ['医療・介護の', '連携強化検討部会']],
    ['在宅情報共有システム検討部会', ['在宅情報共有', 'システム検討部会']],
    ['生活支援・住民協働部会', ['生活支援・', '住民協働部会']],
    ['顔の見える関係会議', ['顔の見える関係会議']],
  ])('breaks %s as a reader would', (name, lines) => {
    expect(wrapText(name, COLUMN)).toEqual(lines);
  });

  test('breaks a name that would fit where two lines are wanted', () => {
    expect(wrapText('住民啓発検討部会', COLUMN)).toEqual(['住民啓発検討部会']);
    expect(wrapText('住民啓発検討部会', { ...COLUMN, lines: 2 })).toEqual(['住民啓発', '検討部会']);
    expect(wrapText('連携', { ...COLUMN, lines: 2 })).toEqual(['連携']);
  });

  test('sets the longer line first where both ways are as good', () => {
    const lines = wrapText('坂井地区在宅ケア将来モデル推進協議会', { maxEm: 184 / 15, weight: 700 });
    expect(lines).toEqual(['坂井地区在宅ケア将来', 'モデル推進協議会']);
  });

  test.each([...BODIES, ...ORGANISATIONS])(
    'keeps the words of %s whole at every width that holds them',
    (name) => {
      for (let maxEm = 6; maxEm <= 20; maxEm += 0.5) {
        const lines = wrapText(name, { maxEm, weight: 400 });
        expect(lines.join('')).toBe(name);
        const breaks = breaksOf(lines);
        for (const word of WHOLE) {
          const start = name.indexOf(word);
          const cut = breaks.filter((at) => start >= 0 && at > start && at < start + word.length);
          expect(cut, `${word} in ${lines.join(' / ')}`).toEqual([]);
        }
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^(会|部会|・|ー|ャ|の|が)/u);
      }
    },
  );

  test.each(ENGLISH)(
    'breaks %s between words only, and no line ends with a short leading word it could avoid',
    (name) => {
      for (let maxEm = 9; maxEm <= 24; maxEm += 0.5) {
        const lines = wrapText(name, { maxEm, weight: 700 });
        expect(lines.join(' ').replaceAll('- ', '-')).toBe(name);
      }
      expect(wrapText('Community General Support Center', { maxEm: 10, weight: 400 })).toEqual([
        'Community General',
        'Support Center',
      ]);
    },
  );

  test('cuts a word that no line holds, rather than letting it stick out', () => {
    const lines = wrapText('Donaudampfschifffahrtsgesellschaft', { maxEm: 6, weight: 400 });
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.every((line) => emWidth(line, 400) <= 6)).toBe(true);
    expect(wrapText('ケアマネジャー', { maxEm: 4, weight: 400 })).toEqual(['ケアマネ', 'ジャー']);
  });

  test('keeps every sign and every width, whatever the text', () => {
    const signs = [...'在宅医療会部検討のがーャッ・、（）「」abcXYZ0189 -'];
    const text = fc.array(fc.constantFrom(...signs), { maxLength: 40 }).map((list) => list.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 16 }), (name, maxEm) => {
        const lines = wrapText(name, { maxEm, weight: 700 });
        expect(lines.join('').replace(/\s/g, '')).toBe(name.replace(/\s/g, ''));
        for (const line of lines) expect(emWidth(line, 700)).toBeLessThanOrEqual(maxEm);
      }),
      { seed: 2015, numRuns: 400 },
    );
  });
});

describe('emWidth', () => {
  test('counts full and half width, bold wider than regular, and marks not at all', () => {
    expect(emWidth('会議', 400)).toBe(2);
    expect(emWidth('ｱｲ', 400)).toBe(1);
    expect(emWidth('か\u3099', 400)).toBe(1);
    expect(emWidth('WG', 700)).toBeGreaterThan(emWidth('WG', 400));
    expect(emWidth('illi', 400)).toBeLessThan(emWidth('MWMW', 400) / 2);
  });
});
