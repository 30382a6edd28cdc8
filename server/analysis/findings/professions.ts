import { fold } from '../../domain/fold.js';
import type { DomainNode } from '../../domain/model.js';
import type { Words } from './words.js';

/** A profession with the names under which a source may list it. */
export interface KeyProfession extends Words {
  readonly names: readonly string[];
}

/**
 * The professions looked for where a body names any: those that the casebook's first multi-profession conference lists
 * first, with the names of the project's vocabulary (section 5). Names are compared whole, never as parts: 医師 stands
 * inside 歯科医師. A narrower name (在宅医師) counts for the wider one.
 */
export const KEY_PROFESSIONS: readonly KeyProfession[] = [
  { ja: '医師', en: 'physician', names: ['医師', '在宅医師', '在宅医', '訪問診療医', 'かかりつけ医'] },
  { ja: '歯科医師', en: 'dentist', names: ['歯科医師', '歯科医'] },
  { ja: '薬剤師', en: 'pharmacist', names: ['薬剤師'] },
  { ja: '看護師', en: 'nurse', names: ['看護師', '訪問看護師'] },
  {
    ja: 'ケアマネジャー',
    en: 'care manager',
    names: ['ケアマネジャー', 'ケアマネージャー', 'ケアマネ', '介護支援専門員'],
  },
];

/** Whether a profession of the data is this one, by its name or an alias. */
export function isProfession(node: DomainNode, { names }: KeyProfession): boolean {
  const own = new Set([node.name, ...node.aliases].map(fold));
  return names.some((name) => own.has(fold(name)));
}
