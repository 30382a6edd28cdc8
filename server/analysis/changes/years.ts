import { nameAt, type Naming } from '../../domain/body-name.js';
import { momentLabel } from '../../domain/labels.js';
import type { BodyNode, Id, Text } from '../../domain/model.js';
import type { Scope } from '../../domain/scope.js';
import type { BodyRecord, Snapshot } from '../snapshot.js';

/** The two times that are compared, and what their bodies are called. */

export interface Years {
  readonly before: Scope;
  readonly after: Scope;
  /** 平成24年度. */
  readonly from: Text;
  readonly to: Text;
  /** What a body is called in a year; with its areas where another body has the same name. */
  readonly call: (body: BodyNode, year: 'before' | 'after') => Text;
}

export function yearsOf(before: Snapshot, after: Snapshot): Years {
  const records = [...before.bodies, ...after.bodies];
  const areas = new Map(records.map(({ body, areas: served }) => [body.id, served]));
  const [ja, en] = [sharedNames(before, after, japanese), sharedNames(before, after, english)];
  const call: Years['call'] = (body, year) => {
    const naming = nameAt(body, (year === 'before' ? before : after).scope);
    const served = areas.get(body.id) ?? [];
    const [name, nameEn] = [japanese(naming), english(naming)];
    return {
      ja: ja.has(name) && served.length > 0 ? `${name}（${served.map(japanese).join('・')}）` : name,
      en: en.has(nameEn) && served.length > 0 ? `${nameEn} (${served.map(english).join(', ')})` : nameEn,
    };
  };
  return {
    before: before.scope,
    after: after.scope,
    from: labelOf(before.scope),
    to: labelOf(after.scope),
    call,
  };
}

type Called = Pick<Naming, 'name' | 'nameEn'>;
const japanese = ({ name }: Called): string => name;
const english = ({ name, nameEn }: Called): string => nameEn ?? name;

/** Names that two different bodies have. */
function sharedNames(before: Snapshot, after: Snapshot, nameOf: (naming: Naming) => string): Set<string> {
  const bodies = new Map<string, Set<Id>>();
  const add = ({ body }: BodyRecord, scope: Scope): void => {
    const name = nameOf(nameAt(body, scope));
    bodies.set(name, (bodies.get(name) ?? new Set()).add(body.id));
  };
  before.bodies.forEach((record) => add(record, before.scope));
  after.bodies.forEach((record) => add(record, after.scope));
  return new Set([...bodies].filter(([, ids]) => ids.size > 1).map(([name]) => name));
}

function labelOf({ moment }: Scope): Text {
  if (moment === null) throw new RangeError('a change is between two times');
  return momentLabel(moment);
}
