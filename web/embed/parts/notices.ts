import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/ja.js';
import { fiscalYearLabel, type Locale } from '../../model/era.js';
import type { Layer } from '../../model/layers.js';
import { nearestSpoken } from '../../model/timeline.js';
import type { Loaded } from '../../state/explorer-data.js';
import '../../elements/gov-problem.js';

/** What has to be said before the content, and what can be done about it. */
export interface NoticeParts {
  readonly locale: Locale;
  /** Why what is shown is not what was asked for; null when it is. */
  readonly failure: unknown;
  readonly off: readonly Layer[];
  readonly choose: (fiscalYear: number) => void;
  readonly reset: () => void;
  readonly retry: () => void;
}

/** That it is not the one asked for, that no source speaks of the year, that the layers hide everything. */
export function notices(m: Messages, loaded: Loaded, parts: NoticeParts): TemplateResult {
  return html`${stale(m, parts)} ${unspoken(m, loaded, parts)} ${covered(m, loaded, parts)}`;
}

function stale(m: Messages, { failure, retry }: NoticeParts) {
  if (failure === null || failure === undefined) return nothing;
  return html`<gov-problem .problem=${failure} @gov-retry=${retry}></gov-problem>
    <p class="notice" part="notice"><span class="stale">${m.load.previous}</span></p>`;
}

function unspoken(m: Messages, { frame, fiscalYear }: Loaded, { locale, choose }: NoticeParts) {
  const { points, hasBodies } = frame;
  if (!hasBodies || points.find((point) => point.fiscalYear === fiscalYear)?.mark !== 'NONE') return nothing;
  const nearest = nearestSpoken(points, fiscalYear);
  return html`<div class="notice" part="notice" role="status">
    <p>${m.year.noSource(fiscalYearLabel(fiscalYear, locale))}</p>
    ${
      nearest === null
        ? nothing
        : html`<button class="btn" @click=${() => choose(nearest)}>
            ${m.year.nearest}${fiscalYearLabel(nearest, locale)}
          </button>`
    }
  </div>`;
}

function covered(m: Messages, { scene }: Loaded, { off, reset }: NoticeParts) {
  const all = Object.entries(scene.counts.layers);
  const hidden = off.reduce((sum, layer) => sum + scene.counts.layers[layer].relations, 0);
  if (hidden === 0 || all.reduce((sum, [, { relations }]) => sum + relations, 0) > hidden) return nothing;
  return html`<div class="notice" part="notice" role="status">
    <p>${m.layers.allHidden(hidden)}</p>
    <button class="btn" @click=${reset}>${m.layers.reset}</button>
  </div>`;
}
