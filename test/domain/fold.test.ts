import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldTerms } from '../../server/domain/fold.js';

describe('fold', () => {
  it.each([
    ['ケアマネジャー', 'けあまねじゃー'],
    ['ｹｱﾏﾈ', 'ケアマネ'],
    ['連携ＷＧ', '連携WG'],
    ['連携 WG', '連携wg'],
    ['１０病院会議', '10 病院会議'],
    ['(ア)', '（ア）'],
    ['㋐', 'ア'],
    ['医療・介護の連携', '医療介護の連携'],
    ['髙﨑', '高崎'],
    ['渡邉', '渡辺'],
    ['ヴィラ', 'ゔぃら'],
    ['が', 'か\u3099'],
    ['坂\u200b井', '坂井'],
    ['葛\u{E0100}城', '葛城'],
    ['Sakai-chiku', 'sakai chiku'],
  ])('%s is typed as %s as well', (one, other) => {
    expect(fold(one)).toBe(fold(other));
    expect(fold(one)).not.toBe('');
  });

  it.each([
    ['医師会', '歯科医師会'],
    ['坂井', '堺'],
    ['ハ', 'パ'],
    ['びょういん', 'びよういん'],
  ])('%s is not %s', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  it('leaves nothing of what carries no meaning', () => {
    expect(fold(' 　・-—「」★\u200b\u0000\n')).toBe('');
  });

  it('folds nothing further the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('foldTerms', () => {
  it('takes what stands between spaces of any kind, each once', () => {
    expect(foldTerms('坂井　医師会 坂井\tＷＧ')).toEqual(['坂井', '医師会', 'wg']);
  });

  it('finds no term where nothing can be searched for', () => {
    expect(foldTerms('  ・ 　-')).toEqual([]);
  });
});
