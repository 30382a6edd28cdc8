import { ContextConsumer } from '@lit/context';
import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { AtlasElement } from '../state/atlas-element.js';
import { CONNECTION_CHANGED, type Connection } from '../state/connection.js';
import { connectionContext } from '../state/context.js';
import { shared } from '../styles/shared.js';
import './gov-icon.js';

/** Says that there is no network and that what is shown was fetched before. Nothing while there is one. */
@customElement('gov-offline')
export class GovOffline extends AtlasElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
      }

      .told {
        display: flex;
        align-items: center;
        gap: 10px;
        padding: 6px 20px;
        font-size: 0.8125rem;
        background: var(--gov-sunken);
        border-bottom: 1px solid var(--gov-line-2);
      }

      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  #connection: Connection | undefined;
  readonly #onChange = (): void => this.requestUpdate();
  readonly #context = new ContextConsumer(this, {
    context: connectionContext,
    callback: (connection) => this.#follow(connection),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#follow(this.#context.value);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#follow(undefined);
  }

  override render() {
    // The place that is told of stays, so that assistive technology hears what comes into it.
    return html`<div role="status">
      ${
        this.#connection?.offline
          ? html`<p class="told"><gov-icon name="notice"></gov-icon>${this.m.load.offline}</p>`
          : nothing
      }
    </div>`;
  }

  #follow(connection: Connection | undefined): void {
    this.#connection?.removeEventListener(CONNECTION_CHANGED, this.#onChange);
    this.#connection = connection;
    connection?.addEventListener(CONNECTION_CHANGED, this.#onChange);
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-offline': GovOffline;
  }
}
