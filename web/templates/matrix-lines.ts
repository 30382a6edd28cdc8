import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../locales/ja.js';
import type { GridSection } from '../model/matrix/grid.js';
import type { BodyTotal, HolderTotal } from '../model/matrix/keys.js';
import type { BodyLine, HolderLine, Line } from '../model/matrix/lines.js';
import { breakable } from './breakable.js';
import { roleRuns } from './matrix-chip.js';

/** What stands at the head and at the end of a line of the matrix. */

/** The name of an organisation or body. A body is short here; what it is called in full is told all the same. */
export function lineName(line: Line, m: Messages): TemplateResult {
  if (line.axis === 'body') {
    const { serves, short, unspoken } = line.body;
    return html`${serves === '' ? nothing : html`<span class="serves">${serves}</span> `}${breakable(short)}${unspoken ? html`<small>${m.state.forYear}</small>` : nothing}`;
  }
  const { name, of, collective } = line.holder;
  return html`${breakable(name)}${collective ? html`<span class="collective">${m.collective}</span>` : nothing}${
    of === '' ? nothing : html`<small>${of}</small>`
  }`;
}

/** The name in full where the shown one is short; null where it is the same. */
export function fullName(line: Line): string | null {
  if (line.axis === 'holder') return null;
  const { name, serves, short } = line.body;
  return name === [serves, short].filter(Boolean).join(' ') ? null : name;
}

/** The heading of a run of lines; null for one that needs none. */
export function sectionHeading(section: GridSection, m: Messages): string | null {
  if (section.kind === 'tree') return m.matrix.tree(section.head);
  if (section.kind === 'alone') return m.matrix.alone;
  return section.kind === 'part' ? m.matrix.part[section.part] : null;
}

/** What is counted of a line. It is never a zero: where nothing is written it says why. */
export function totalOf(line: Line, total: HolderTotal | BodyTotal, m: Messages): TemplateResult {
  return line.axis === 'holder' ? holderTotal(line, total, m) : bodyTotal(line, total, m);
}

function holderTotal(line: HolderLine, total: HolderTotal | BodyTotal, m: Messages): TemplateResult {
  const { counted, roles, recommended } = line;
  if (total === 'roles') {
    return html`${roleRuns(roles, m)}${
      recommended === 0 ? nothing : html` <gov-badge standing="RECOMMENDED">&nbsp;${recommended}</gov-badge>`
    }`;
  }
  const count = total === 'bodies' ? counted.bodies : counted.relations;
  return count === 0 ? html`<small>${m.matrix.onlyRecommended}</small>` : html`${count}`;
}

function bodyTotal(line: BodyLine, total: HolderTotal | BodyTotal, m: Messages): TemplateResult {
  const { body, counted, others, hidden, secretariats } = line;
  if (total === 'secretariat') {
    return body.secretariat === null
      ? html`<b>${m.matrix.stated(secretariats)}</b>`
      : html`<gov-state state=${body.secretariat.state} ?for-group=${body.secretariat.forGroup}></gov-state>`;
  }
  if (counted.relations > 0 || others.length > 0) return relations(counted.relations, others, m);
  if (hidden > 0) return html`<small>${m.matrix.hidden}</small>`;
  return html`<gov-state state=${body.unknown ?? 'NOT_STATED'}></gov-state>`;
}

function relations(count: number, others: BodyLine['others'], m: Messages): TemplateResult {
  return html`${count === 0 ? nothing : count}<small
      >${others.map((other) => m.matrix.others[other.part](other.count))}</small
    >`;
}

/** All relations of the bodies together. */
export function relationSum(lines: readonly Line[], m: Messages): TemplateResult {
  const bodies = lines.filter((line) => line.axis === 'body');
  const sum = bodies.reduce((all, { counted }) => all + counted.relations, 0);
  const others = (['post', 'profession'] as const).map((part) => ({
    part,
    count: bodies
      .flatMap((line) => line.others)
      .filter((other) => other.part === part)
      .reduce((all, { count }) => all + count, 0),
  }));
  return relations(
    sum,
    others.filter(({ count }) => count > 0),
    m,
  );
}
