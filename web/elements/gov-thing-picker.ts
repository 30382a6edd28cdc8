import { Task, TaskStatus } from '@lit/task';
import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { PathSearchDocument } from '../api/generated/operations.js';
import { apiLocale } from '../locales/messages.js';
import type { Layer } from '../model/layers.js';
import { choicesOf, type Choice, type ChoiceGroup } from '../model/path/choices.js';
import { thingOf, type AreaThing, type Thing } from '../model/path/thing.js';
import { AtlasElement } from '../state/atlas-element.js';
import { Combobox } from '../state/combobox.js';
import { thingPickerStyles } from '../styles/thing-picker.js';
import { controls, shared } from '../styles/shared.js';
import { breakable } from '../templates/breakable.js';
import './gov-glyph.js';
import './gov-icon.js';

/**
 * A field in which one thing is picked: from those of the area, or by typing from all. An ARIA combobox with a list.
 *
 * @fires gov-pick when something was picked, or the field emptied; `detail.id` is null then
 */
@customElement('gov-thing-picker')
export class GovThingPicker extends AtlasElement {
  static override styles = [shared, controls, thingPickerStyles];

  @property() label = '';
  /** What is picked. */
  @property({ attribute: false }) value: Thing | null = null;
  /** What the area has. */
  @property({ attribute: false }) things: readonly AreaThing[] = [];
  /** The sign of the relation that stands at this end. */
  @property({ attribute: false }) layer: Layer | null = null;
  /** Whether the name is longer than the field. */
  @state() private cut = false;
  @query('input') private input: HTMLInputElement | null | undefined;
  /** What is typed is null while the picked thing stands in the field. */
  readonly #box = new Combobox(this, {
    size: () => this.#choices.length,
    choose: (place) => this.#pick(this.#choices[place]?.id ?? null),
    enter: () => this.#enter(),
    escape: () => this.#escape(),
  });
  readonly #sizes = new ResizeObserver(() => this.#measure());
  readonly #search = new Task(this, {
    task: async ([api, words, locale], { signal }) => {
      if (!api || words === '') return [];
      const { search } = await api.query(
        PathSearchDocument,
        { query: words, locale: apiLocale(locale) },
        signal,
      );
      return search.nodes.map(thingOf).filter((thing) => thing !== null);
    },
    args: () => [this.api, this.#box.words, this.view.locale] as const,
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  /** Moves the focus into the field. */
  override focus(): void {
    this.input?.focus();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('value')) this.#measure();
    if (this.#box.open && this.#box.active !== null) {
      this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
    }
  }

  #measure(): void {
    const { input } = this;
    this.cut = input ? input.scrollWidth > input.clientWidth : false;
  }

  get #groups(): readonly ChoiceGroup[] {
    const found = this.#search.status === TaskStatus.COMPLETE ? (this.#search.value ?? []) : [];
    return choicesOf(this.things, this.#box.typed ?? '', this.#box.words === '' ? [] : found);
  }

  get #choices(): readonly Choice[] {
    return this.#groups.flatMap(({ choices }) => choices);
  }

  override render() {
    const { m, value } = this;
    const { open, typed, active } = this.#box;
    const text = typed ?? value?.name ?? '';
    return html`<label for="field">${this.label}</label>
      <div class="field" @focusout=${this.#onLeave}>
        ${this.layer && typed === null ? html`<gov-glyph role-kind=${this.layer}></gov-glyph>` : nothing}
        <input
          id="field"
          role="combobox"
          autocomplete="off"
          spellcheck="false"
          aria-expanded=${open}
          aria-controls="list"
          aria-autocomplete="list"
          aria-describedby="hint"
          aria-activedescendant=${open && active !== null ? `choice-${active}` : nothing}
          .value=${text}
          @input=${() => this.#box.type(this.input?.value ?? '')}
          @keydown=${(event: KeyboardEvent) => this.#box.press(event)}
          @click=${this.#onClick}
        />
        ${
          value === null && text === ''
            ? nothing
            : html`<button
                class="btn quiet square"
                aria-label=${m.path.clear(this.label)}
                @click=${this.#onClear}
              >
                <gov-icon name="close"></gov-icon>
              </button>`
        }
        <div class="list" ?hidden=${!open} @mousedown=${(event: Event) => event.preventDefault()}>
          ${this.#list()}
        </div>
      </div>
      ${this.#about()}
      <span id="hint" class="unseen">${m.path.hint}</span>
      <span role="status" class="unseen">${open ? m.path.optionCount(this.#choices.length) : ''}</span>`;
  }

  /** What the field has no room for: a long name in full, that it is a class, where it belongs. */
  #about() {
    const { value } = this;
    if (value === null || this.#box.typed !== null) return nothing;
    if (!this.cut && !value.collective && value.context === '') return nothing;
    return html`<p class="about">
      ${this.cut ? html`<span>${breakable(value.name)}</span>` : nothing}
      ${value.collective ? html`<span class="collective">${this.m.collective}</span>` : nothing}
      ${value.context === '' ? nothing : html`<span>${value.context}</span>`}
    </p>`;
  }

  #list() {
    const { m } = this;
    const groups = this.#box.open ? this.#groups : [];
    let place = -1;
    return html`<div id="list" role="listbox" aria-label=${m.path.options(this.label)}>
        ${groups.map(
          ({ heading, choices }) =>
            html`<div role="group" aria-labelledby="group-${heading}">
              <div class="heading" id="group-${heading}" role="presentation">
                ${heading === 'elsewhere' ? m.path.elsewhere : m.path.kind[heading]}
              </div>
              ${choices.map((choice) => this.#choice(choice, (place += 1)))}
            </div>`,
        )}
      </div>
      ${this.#box.open ? this.#state(groups.length === 0) : nothing}`;
  }

  #choice(choice: Choice, place: number) {
    const { m } = this;
    return html`<div
      role="option"
      id="choice-${place}"
      aria-selected=${place === this.#box.active}
      class=${choice.absent ? 'absent' : ''}
      @click=${() => this.#pick(choice.id)}
    >
      ${breakable(choice.name)}
      ${choice.collective ? html`<span class="collective">${m.collective}</span>` : nothing}
      ${choice.context === '' ? nothing : html`<small>${choice.context}</small>`}
      ${choice.absent ? html`<small class="not-now">${m.path.notNow}</small>` : nothing}
    </div>`;
  }

  /** What stands under the choices: that more are looked for, that none fits, that none could be looked for. */
  #state(empty: boolean) {
    const { m } = this;
    if (this.#search.status === TaskStatus.PENDING || this.#box.waiting) {
      return html`<p>${m.path.searching}</p>`;
    }
    if (this.#search.status === TaskStatus.ERROR) return html`<p>${m.path.searchFailed}</p>`;
    return empty ? html`<p>${m.path.noMatch}</p>` : nothing;
  }

  #onClick(): void {
    if (!this.#box.open) this.input?.select();
    this.#box.show();
  }

  #escape(): boolean {
    if (!this.#box.open && this.#box.typed === null) return false;
    this.#box.close();
    return true;
  }

  /** What was typed in full needs no arrow. */
  #enter(): boolean {
    const [only, ...others] = this.#choices;
    if (!this.#box.open || !only || others.length > 0) return false;
    this.#pick(only.id);
    return true;
  }

  #onLeave(event: FocusEvent): void {
    if (event.relatedTarget instanceof Node && this.renderRoot.contains(event.relatedTarget)) return;
    this.#box.close();
  }

  #onClear(): void {
    this.#pick(null);
    this.input?.focus();
  }

  #pick(id: string | null): void {
    this.#box.close();
    this.dispatchEvent(new CustomEvent('gov-pick', { detail: { id } }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-thing-picker': GovThingPicker;
  }
}
