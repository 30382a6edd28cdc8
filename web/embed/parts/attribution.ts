import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/ja.js';
import type { Loaded } from '../../state/explorer-data.js';
import { sourcesOf } from '../told.js';

/** How many sources are named; the atlas names the rest. */
const MOST = 2;
/** Signs of a release that tell it from others. */
const RELEASE_SIGNS = 7;

/** The line that says where it is from: sources, release, and the way back to the atlas. */
export function attribution(m: Messages, { area, year }: Loaded, url: string): TemplateResult {
  const sources = sourcesOf(area, year);
  const more = sources.length - MOST;
  return html`<div class="attribution" part="attribution">
    ${
      sources.length === 0
        ? nothing
        : html`<span
            >${m.embed.sources}${sources
              .slice(0, MOST)
              .map(
                ({ title }, at) => html`${at === 0 ? nothing : m.card.listSeparator}<cite>${title}</cite>`,
              )}${more > 0 ? html`${m.card.listSeparator}${m.embed.moreSources(more)}` : nothing}</span
          >`
    }
    <span>${m.embed.release(year.now.release.id.slice(0, RELEASE_SIGNS))}</span>
    <a class="link" part="link" href=${url}>${m.embed.atlas}</a>
  </div>`;
}
