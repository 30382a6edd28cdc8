import { momentLabel } from '../../domain/labels.js';
import type { DomainNode, Text } from '../../domain/model.js';
import type { Scope } from '../../domain/scope.js';
import type { Connection } from './find.js';
import { LIMITS } from './search.js';

/** Why there is no way, in a sentence of ours; null where there is one. */
export function reasonOf(
  { state, length, alone }: Connection,
  ends: readonly [DomainNode, DomainNode],
  maxLength: number,
  { moment }: Scope,
): Text | null {
  const when = moment === null ? null : momentLabel(moment);
  const ja = (text: string): string => (when === null ? text : `${when.ja}は、${text}`);
  const en = (text: string): string => (when === null ? text : `${text.slice(0, -1)} in ${when.en}.`);
  const [from, to] = ends.map(({ name, nameEn }) => ({ ja: name, en: nameEn ?? name }));
  switch (state) {
    case 'FOUND':
    case 'SAME':
      return null;
    case 'TOO_LONG':
      return {
        ja: `最も短い道筋でも関係が${length}つあり、${maxLength}つまででは届きません。`,
        en: `Even the shortest way has ${length} steps, more than the ${maxLength} that were asked for.`,
      };
    case 'UNDECIDED':
      return {
        ja: `間にあるものが多く、${THINGS}件まで見たところで止めました。つながるかどうかは分かりません。`,
        en: `Too much lies between them: the search stopped after ${THINGS} things. Whether there is a way is not known.`,
      };
    case 'UNREACHABLE':
      if (alone !== null) {
        return {
          ja: ja(`${alone.name}について、たどれる関係の記載がありません。`),
          en: en(`Nothing is written that leads on from ${alone.nameEn ?? alone.name}.`),
        };
      }
      return {
        ja: ja(`記載された関係では${from?.ja}と${to?.ja}はつながりません。`),
        en: en(`The relations that are written do not connect ${from?.en} and ${to?.en}.`),
      };
  }
}

const THINGS = LIMITS.things.toLocaleString('en');
