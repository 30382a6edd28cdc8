import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { hiddenClasses, offered, switchClass, type ChangeClass } from '../model/changes/classes.js';
import { AtlasElement } from '../state/atlas-element.js';
import { RoomController } from '../state/media.js';
import { legendStyles } from '../styles/changes-legend.js';
import { controls, shared } from '../styles/shared.js';
import './gov-change-sign.js';
import './gov-icon.js';

/** The legend of the changes, which is the filter: each class with its sign, its count and a tick. */
@customElement('gov-changes-legend')
export class GovChangesLegend extends AtlasElement {
  static override styles = [shared, controls, legendStyles];

  /** How many there are of each class. */
  @property({ attribute: false }) counts: ReadonlyMap<ChangeClass, number> = new Map();

  /** On a phone the legend opens under a button. */
  @state() private open = false;
  readonly #room = new RoomController(this);

  override render() {
    if (this.#room.room !== 'phone') return this.#legend();
    const classes = offered(this.counts);
    const on = classes.filter((name) => !this.#hidden.has(name)).length;
    return html`<button class="btn more" aria-expanded=${this.open} @click=${this.#onMore}>
        ${this.m.changes.legend.some(on, classes.length)}<gov-icon name="down"></gov-icon>
      </button>
      ${this.open ? this.#legend() : nothing}`;
  }

  #legend() {
    const { legend } = this.m.changes;
    const isColoured = this.view.options.mode === 'roles';
    return html`<div role="group" aria-label=${legend.group}>
      <span class="heading" aria-hidden="true">${legend.label}</span>
      ${offered(this.counts).map((name) => this.#class(name))}
      <button class="btn quiet colours" aria-pressed=${isColoured} @click=${this.#onColours}>
        <span class="tick"><gov-icon name="check"></gov-icon></span>
        ${legend.roleColours}
      </button>
    </div>`;
  }

  #class(name: ChangeClass) {
    return html`<button
      class="class"
      aria-pressed=${!this.#hidden.has(name)}
      @click=${() => this.#toggle(name)}
    >
      <span class="tick"><gov-icon name="check"></gov-icon></span>
      <gov-change-sign kind=${name}></gov-change-sign>
      <span>${this.m.changes.class[name]}</span>
      <b>${this.counts.get(name) ?? 0}</b>
    </button>`;
  }

  get #hidden(): ReadonlySet<ChangeClass> {
    return hiddenClasses(this.view.options.hide);
  }

  #toggle(name: ChangeClass): void {
    const { hide: _, ...others } = this.view.options;
    const hide = switchClass(this.#hidden, name);
    this.store?.go({ options: hide === undefined ? others : { ...others, hide } });
  }

  readonly #onColours = (): void => {
    const { mode, ...others } = this.view.options;
    this.store?.go({ options: mode === 'roles' ? others : { ...others, mode: 'roles' } });
  };

  readonly #onMore = (): void => {
    this.open = !this.open;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-changes-legend': GovChangesLegend;
  }
}
