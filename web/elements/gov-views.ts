import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { formatUrl } from '../model/url.js';
import { viewNameOf, viewTargets } from '../model/views.js';
import { AtlasElement } from '../state/atlas-element.js';
import { shared } from '../styles/shared.js';

/** The five views of the same area and year, as links. */
@customElement('gov-views')
export class GovViews extends AtlasElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        min-width: 0;
        overflow-x: auto;
        scrollbar-width: thin;
      }

      nav {
        display: flex;
        gap: 2px;
      }

      a {
        display: grid;
        place-items: center;
        min-height: 44px;
        padding: 0 10px;
        font-size: 0.875rem;
        white-space: nowrap;
        color: var(--gov-text-2);
        border-bottom: 3px solid transparent;
      }

      a:hover {
        background: var(--gov-hover);
      }

      a:focus-visible {
        outline-offset: -3px;
        box-shadow: none;
        background: var(--gov-focus-ground);
        color: var(--gov-focus-ring);
      }

      a[aria-current] {
        font-weight: 700;
        color: var(--gov-primary);
        border-bottom-color: var(--gov-primary);
      }

      @media (min-width: 64rem) and (max-width: 79.99rem) {
        a {
          padding: 0 8px;
        }
      }

      @media (forced-colors: active) {
        a:not([aria-current]) {
          border-bottom-color: Canvas;
        }
      }
    `,
  ];

  /** On a phone the strip is wider than the window. */
  protected override updated(): void {
    this.renderRoot.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  override render() {
    const { m, view } = this;
    const current = viewNameOf(view);
    return html`<nav aria-label=${m.views.label}>
      ${viewTargets(view).map(
        ([name, target]) =>
          html`<a href=${formatUrl(target)} aria-current=${name === current ? 'page' : nothing}
            >${m.views[name]}</a
          >`,
      )}
    </nav>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-views': GovViews;
  }
}
