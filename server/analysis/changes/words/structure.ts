import type { BodyNode, Text } from '../../../domain/model.js';
import type { Naming } from '../../../domain/body-name.js';
import type { Standing } from '../../../domain/vocabulary.js';
import type { Years } from '../years.js';
import { between, en, listed } from './phrases.js';

/** Sentences on names, on what a body is part of, and on what it follows. */

const nameOf = ({ name, nameEn }: Naming): Text => ({ ja: name, en: nameEn });

/** A の名称が B に変わった（平成24年度→平成25年度）。 */
export function renamedSentence(before: Naming, after: Naming, years: Years, standing: Standing): Text {
  const [old, now, tail] = [nameOf(before), nameOf(after), between(years, standing)];
  return {
    ja: `${old.ja}の名称が${now.ja}に変わった${tail.ja}。`,
    en: `${en(old)} was renamed ${en(now)}${en(tail)}.`,
  };
}

/** @param silent the year of which the name is not written */
export function perhapsRenamedSentence(name: Text, silent: Text): Text {
  return {
    ja: `${name.ja}は、${silent.ja}の名称の記載がなく、名称が変わったかどうかを判断できない。`,
    en: `Whether the name of ${en(name)} changed cannot be told: its name in ${en(silent)} is not written.`,
  };
}

/** Why it cannot be told. */
export function nameNotWritten(silent: Text): Text {
  return {
    ja: `旧名称の記載は、${silent.ja}より後についてだけにある。`,
    en: `A former name is written, but only for times after ${en(silent)}.`,
  };
}

/** X の属する会議体が A から B に変わった（平成24年度→平成25年度）。 */
export function movedSentence(
  name: Text,
  before: readonly BodyNode[],
  after: readonly BodyNode[],
  years: Years,
  standing: Standing,
): Text {
  const [old, now, tail] = [
    wholes(before, 'before', years),
    wholes(after, 'after', years),
    between(years, standing),
  ];
  return {
    ja: `${name.ja}の属する会議体が${old.ja}から${now.ja}に変わった${tail.ja}。`,
    en: `The body that ${en(name)} is part of changed from ${en(old)} to ${en(now)}${en(tail)}.`,
  };
}

const wholes = (bodies: readonly BodyNode[], year: 'before' | 'after', years: Years): Text =>
  listed(bodies.map((body) => years.call(body, year)));

/** @param told what it is part of in the year that says so */
export function perhapsMovedSentence(
  name: Text,
  told: readonly BodyNode[],
  unknown: 'before' | 'after',
  years: Years,
): Text {
  const [year, silent] = unknown === 'after' ? [years.from, years.to] : [years.to, years.from];
  const whole = wholes(told, unknown === 'after' ? 'before' : 'after', years);
  return {
    ja: `${name.ja}は、${year.ja}には${whole.ja}の下部組織とあるが、${silent.ja}については記載がなく、変わったかどうかを判断できない。`,
    en: `Whether ${en(name)} moved cannot be told: part of ${en(whole)} in ${en(year)}, not stated in ${en(silent)}.`,
  };
}

/** Why it cannot be told. */
export function wholeNotWritten(silent: Text): Text {
  return {
    ja: `${silent.ja}にどの会議体に属するかは書かれていない。`,
    en: `Of what it is part in ${en(silent)} is not written.`,
  };
}

/** X が A の後継となった（平成24年度→平成25年度、推定）。 */
export function succeededSentence(
  body: BodyNode,
  predecessor: BodyNode,
  years: Years,
  standing: Standing,
): Text {
  const [name, old, tail] = [
    years.call(body, 'after'),
    years.call(predecessor, 'before'),
    between(years, standing),
  ];
  return {
    ja: `${name.ja}が${old.ja}の後継となった${tail.ja}。`,
    en: `${en(name)} took the place of ${en(old)}${en(tail)}.`,
  };
}
