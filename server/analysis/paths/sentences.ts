import { relationLabel } from '../../domain/labels.js';
import type { DomainNode, Text } from '../../domain/model.js';
import { STANDINGS, type Capacity, type Standing } from '../../domain/vocabulary.js';
import { pathTypeOf } from './claims.js';
import type { Way, WayStep } from './ways.js';
import { whenOf } from './when.js';
import { wordingOf, type Wording } from './wording.js';

/** Steps and ways in sentences of ours, in both languages. */

/** What is less than stated says so at its end. */
const QUALIFIED: Readonly<Record<Exclude<Standing, 'STATED'>, Text>> = {
  INFERRED: { ja: '（推定）', en: ' (inferred)' },
  RECOMMENDED: { ja: '（推奨）', en: ' (recommended)' },
  PLANNED: { ja: '（予定）', en: ' (planned)' },
};
const PARTLY: Readonly<Record<Exclude<Standing, 'STATED'>, Text>> = {
  INFERRED: { ja: '推定', en: 'inferred' },
  RECOMMENDED: { ja: '推奨', en: 'recommended' },
  PLANNED: { ja: '予定', en: 'planned' },
};
const UNQUALIFIED: Text = { ja: '', en: '' };

const CAPACITY_NAMES: Readonly<Record<Capacity, Text>> = {
  MODERATOR: { ja: '進行', en: 'Moderator' },
  FACILITATOR: { ja: 'ファシリテーター', en: 'Facilitator' },
  RECORDER: { ja: '補助・記録', en: 'Assistance and record' },
  GENERAL_AFFAIRS: { ja: '庶務', en: 'General affairs' },
  PARTICIPANT: { ja: '参加', en: 'Participant' },
};

/** Whether a step goes the way its relation points. */
export function isForward({ relation, from }: WayStep): boolean {
  return relation.from === from.id;
}

/** The relation of a step in words: 事業運営; of a meeting in what capacity, 進行. */
export function stepLabel({ relation }: WayStep): Text {
  if (relation.type !== 'TOOK_PART_IN') return relationLabel(relation);
  return CAPACITY_NAMES[relation.capacity ?? 'PARTICIPANT'];
}

/** 平成25年度から、シルバー人材センター（総称）は生活支援・住民協働部会の事業運営を担う。 */
export function stepSentence(step: WayStep): Text {
  const { standing } = step.relation;
  const [when, words] = [whenOf(step), wordsOf(step)];
  const qualified = standing === 'STATED' ? UNQUALIFIED : QUALIFIED[standing];
  const [from, to] = [fullName(step.from), fullName(step.to)];
  return {
    ja: `${when.ja}${from.ja}${tailJa(words, to.ja)}${words.ends}${qualified.ja}。`,
    en: `${capitalized(`${when.en ?? ''}${from.en} ${words.verb} ${to.en}`)}${qualified.en}.`,
  };
}

/** 東京大学は推進協議会に助言し、その下に部会が置かれ、その事業運営をシルバー人材センターが担う。 */
export function waySentence({ steps }: Way): Text {
  const qualified = partly(steps);
  return {
    ja: `${steps.map((step, place) => clauseJa(step, place, place === steps.length - 1)).join('、')}${qualified.ja}。`,
    en: `${capitalized(steps.map(clauseEn).join(', which '))}${qualified.en}.`,
  };
}

/** （推定を含む）: the standings of those steps that are less than stated. */
function partly(steps: readonly WayStep[]): Text {
  const standings = new Set(steps.map(({ relation }) => relation.standing));
  const words = STANDINGS.flatMap((each) => (each !== 'STATED' && standings.has(each) ? [PARTLY[each]] : []));
  if (words.length === 0) return UNQUALIFIED;
  return {
    ja: `（${words.map(({ ja }) => ja).join('・')}を含む）`,
    en: ` (in part ${words.map(({ en }) => en).join(' and ')})`,
  };
}

/** What the last clause named stands in the next as その, or is named again where it is what the clause is about. */
function clauseJa(step: WayStep, place: number, isLast: boolean): string {
  const words = wordsOf(step);
  const tail = tailJa(words, step.to.name);
  const subject = words.of === 'の' && place > 0 ? tail.replace(/^の/, 'その') : `${step.from.name}${tail}`;
  return subject + (isLast ? words.ends : words.goesOn);
}

function clauseEn(step: WayStep, place: number): string {
  const predicate = `${wordsOf(step).verb} ${nameEn(step.to)}`;
  return place === 0 ? `${nameEn(step.from)} ${predicate}` : predicate;
}

function tailJa({ of, before, after }: Wording, object: string): string {
  return `${of}${before}${object}${after}`;
}

function wordsOf(step: WayStep): Wording {
  const type = pathTypeOf(step.relation);
  if (type === null) throw new Error(`${step.relation.id}: no way leads over ${step.relation.type}`);
  return wordingOf(type, step.relation, isForward(step));
}

/** The name with what has to be known of it: that the source names a class only. */
function fullName(node: DomainNode): { readonly ja: string; readonly en: string } {
  const collective = 'collective' in node && node.collective;
  return {
    ja: collective ? `${node.name}（総称）` : node.name,
    en: collective ? `${nameEn(node)} (collective)` : nameEn(node),
  };
}

function nameEn(node: DomainNode): string {
  const name = node.nameEn ?? node.name;
  return node.label === 'Profession' ? `the profession ${name}` : name;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
