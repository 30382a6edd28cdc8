import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../locales/ja.js';
import { groupsOf, type Found } from '../model/search/found.js';
import { collectiveSign, marked, reason, whereabouts } from './found-thing.js';

/** What the list under the search box shows, and what it does. */
export interface Suggestions {
  readonly m: Messages;
  /** What was looked for. */
  readonly words: string;
  /** The choices in the order of the list; null while there is no answer. */
  readonly choices: readonly Found[] | null;
  /** How many were found in all: where that is nothing, the choices only come near. */
  readonly total: number;
  readonly tried: readonly string[];
  readonly active: number | null;
  readonly pending: boolean;
  readonly failed: boolean;
  readonly choose: (found: Found | undefined) => void;
  readonly retry: () => void;
}

/** The list, and under it what there is to say of it. */
export function searchList(shown: Suggestions): TemplateResult {
  const { m, choices, total, pending } = shown;
  const near = choices !== null && total === 0;
  let place = -1;
  const options = (found: readonly Found[]) => found.map((one) => option(shown, one, (place += 1)));
  return html`${near ? none(shown) : nothing}
    <div id="list" role="listbox" aria-label=${m.search.options} aria-busy=${pending}>
      ${
        near
          ? group('near', m.search.near, options(choices))
          : groupsOf(choices ?? []).map(({ type, found }) => group(type, m.search.type[type], options(found)))
      }
      ${choices !== null && total > 0 ? allOption(shown, (place += 1)) : nothing}
    </div>
    ${state(shown)}`;
}

/** The same in words, for those who do not see it. */
export function searchTold({ m, words, choices, total, pending, failed }: Suggestions): string {
  if (failed) return m.search.failed;
  if (choices === null || pending) return m.search.searching;
  if (total > 0) return m.search.count(choices.length);
  const none = `${m.search.none(words)} ${m.search.notHere}`;
  return choices.length === 0 ? none : `${none} ${m.search.near} ${m.search.count(choices.length)}`;
}

function group(id: string, heading: string, options: readonly TemplateResult[]) {
  return options.length === 0
    ? nothing
    : html`<div role="group" aria-labelledby="group-${id}">
        <div class="heading" id="group-${id}" role="presentation">${heading}</div>
        ${options}
      </div>`;
}

function option({ m, active, choose }: Suggestions, found: Found, place: number): TemplateResult {
  return html`<div
    role="option"
    id="choice-${place}"
    aria-selected=${place === active}
    @click=${() => choose(found)}
  >
    <span class="thing">${marked(found.name)}</span>${collectiveSign(found, m)}
    <small>${whereabouts(found, m)}</small>
    ${reason(found, m)}
  </div>`;
}

function allOption({ m, active, total, choose }: Suggestions, place: number): TemplateResult {
  return html`<div
    role="option"
    class="all"
    id="choice-${place}"
    aria-selected=${place === active}
    @click=${() => choose(undefined)}
  >
    ${m.search.all(total)}
  </div>`;
}

/** What was looked for in vain. */
function none({ m, words, tried }: Suggestions): TemplateResult {
  return html`<div class="none">
    <p>${m.search.none(words)}</p>
    <p>${m.search.tried(tried.join(m.search.triedSeparator))}</p>
    <p>${m.search.notHere}</p>
  </div>`;
}

function state({ m, failed, choices, retry }: Suggestions) {
  if (failed) {
    return html`<div class="none" role="presentation">
      <p>${m.search.failed}</p>
      <button class="btn" @click=${retry}>${m.search.retry}</button>
    </div>`;
  }
  return choices === null ? html`<p class="none">${m.search.searching}</p>` : nothing;
}
