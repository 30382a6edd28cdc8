import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../locales/ja.js';
import { passageHref } from '../model/card/original.js';
import type { CardSource } from '../model/card/types.js';
import type { ViewState } from '../model/url.js';

/** The places on which a card rests. Each leads to all that rests on it, and back to the line that cites it. */
export function sourcesOf(
  sources: readonly CardSource[],
  view: ViewState,
  m: Messages,
): TemplateResult | typeof nothing {
  const [first] = sources;
  if (!first) return nothing;
  const common = sources.every(({ source }) => source.id === first.source.id) ? first.source : null;
  return html`<section class="sources">
    <h3>${m.card.sources} <span>${sources.length}</span></h3>
    ${common ? html`<p class="why">${documentOf(common, m)}</p>` : nothing}
    <ol>
      ${sources.map(
        (cited) =>
          html`<li id="source-${cited.number}" tabindex="-1">
            <button
              class="back"
              data-back=${cited.number}
              aria-label=${m.evidence.backTo(m.card.toSource(cited.number))}
            >
              ${cited.number}.
            </button>
            <span>
              <a class="link" href=${passageHref(cited.passage, view)}>${cited.locator}</a>
              ${cited.reviewed ? nothing : html`<small>${m.card.notReviewedPassage}</small>`}
              ${common ? nothing : html`<small>${documentOf(cited.source, m)}</small>`}
              ${cited.notes.map((note) => html`<small>${m.card.note}${m.card.colon}${note}</small>`)}
            </span>
          </li>`,
      )}
    </ol>
  </section>`;
}

function documentOf({ title, published, url }: CardSource['source'], m: Messages) {
  const words = `${title}${published === '' ? '' : m.card.published(published)}`;
  return url === null
    ? words
    : html`<a class="link" href=${url} target="_blank" rel="noreferrer">${words}</a>`;
}
