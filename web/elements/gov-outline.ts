import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { fiscalYearLabel } from '../model/era.js';
import { effective, isShared, rowChange } from '../model/expansion/outline.js';
import { nothingOf, roleHeading, shareText, toldText } from '../model/labels.js';
import { pathTo, visibleRows, type OutlineRow } from '../model/outline-rows.js';
import type { OutlineNode, OutlineSection } from '../model/outline.js';
import { MARK_SIGNS, type Marking } from '../model/overlay.js';
import { moveOf, typedTo } from '../model/tree-keys.js';
import { AtlasElement } from '../state/atlas-element.js';
import { outlineStyles } from '../styles/outline.js';
import { shared } from '../styles/shared.js';
import { breakable } from '../templates/breakable.js';
import './gov-badge.js';
import './gov-glyph.js';
import './gov-icon.js';
import './gov-state.js';

/** Letters typed within this many milliseconds belong to one word. */
const TYPE_AHEAD = 700;

/**
 * The text twin of the picture: a tree of bodies, roles and organisations that is worked with the keyboard.
 *
 * @fires gov-open when evidence was asked for; `detail.byKey` says how
 * @fires gov-row when the focus moves; `detail.key` is null when it has left
 */
@customElement('gov-outline')
export class GovOutline extends AtlasElement {
  static override styles = [shared, outlineStyles];

  @property({ attribute: false }) sections: readonly OutlineSection[] = [];
  /** The organisation whose places are all marked. */
  @property({ attribute: false }) holder: string | null = null;
  /** Name of the body that the bodies of the second section have no stated relation to. */
  @property({ attribute: false }) council = '';
  /** What became of bodies and roles since an earlier year, by key of their row. */
  @property({ attribute: false }) marks: ReadonlyMap<string, Marking> | null = null;
  /** Bodies open and close here and in the picture beside it together, as the address says. */
  @property({ type: Boolean }) folds = false;
  /** The row that takes the focus. */
  @state() private focused: string | null = null;
  /** Rows that open and close here only: those of roles, which change nothing in the picture. */
  @state() private opened: ReadonlyMap<string, boolean> = new Map();
  #typed = '';
  #typedAt = 0;
  #shown: string | null = null;
  /** The rows above the selected one: they are open unless somebody closed them. */
  #path: readonly string[] = [];

  /** Moves the focus into the tree. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { selected } = this.view;
    if (selected === this.#shown && !changed.has('sections')) return;
    this.#path = (selected === null ? null : pathTo(this.sections, selected)) ?? [];
    const closed = this.#path.filter((key) => this.opened.get(key) === false);
    if (selected !== this.#shown && closed.length > 0)
      this.opened = new Map([...this.opened].filter(([key]) => !closed.includes(key)));
    this.#shown = selected;
  }

  /** What is open and closed: as the address and this outline say, and what leads to the selected row. */
  get #expanded(): ReadonlyMap<string, boolean> {
    const shared = this.folds
      ? (this.store?.expansion ?? new Map<string, boolean>())
      : new Map<string, boolean>();
    return effective(shared, this.opened, this.#path);
  }

  protected override updated(): void {
    const row = this.renderRoot.querySelector<HTMLElement>('[aria-selected="true"]');
    if (row && row.dataset['key'] !== this.#scrolledTo) row.scrollIntoView({ block: 'nearest' });
    this.#scrolledTo = row?.dataset['key'] ?? null;
  }
  #scrolledTo: string | null = null;

  override render() {
    const { m } = this;
    const rows = this.#rows();
    const current = this.#current(rows);
    return html`<div
      role="tree"
      aria-label=${m.outline.label}
      @keydown=${this.#onKey}
      @click=${this.#onClick}
      @focusin=${this.#onFocus}
      @focusout=${this.#onFocus}
      @pointerover=${this.#onPointer}
      @pointerleave=${this.#onPointer}
    >
      ${this.sections.map((section) => {
        const heading = this.#heading(section);
        return html`<div role="group" aria-label=${heading ?? m.outline.bodies}>
          ${heading === null ? nothing : html`<div class="heading" aria-hidden="true">${heading}</div>`}
          ${visibleRows(section.nodes, this.#expanded).map((row) => this.#row(row, current))}
        </div>`;
      })}
    </div>`;
  }

  #row({ node, level, position, size, open }: OutlineRow, current: string | null) {
    const { selected } = this.view;
    const leaf = node.children.length === 0;
    const same = this.holder !== null && node.organizationId === this.holder;
    return html`<div
      role="treeitem"
      class="${node.kind} ${node.absent ? 'absent' : ''} ${same ? 'same' : ''}"
      data-key=${node.key}
      tabindex=${node.key === current ? 0 : -1}
      aria-level=${level}
      aria-posinset=${position}
      aria-setsize=${size}
      aria-expanded=${leaf ? nothing : open}
      aria-selected=${node.selects !== null && node.selects === selected}
    >
      <span class="twist"
        >${leaf ? nothing : html`<gov-icon name=${open ? 'down' : 'right'}></gov-icon>`}</span
      >
      ${this.#glyph(node)}
      <span class="label"
        >${breakable(this.#label(node))}${this.#collective(node)}${this.#mark(node)}${this.#closed(node)}</span
      >
      ${this.#aside(node, open)}
    </div>`;
  }

  #glyph(node: OutlineNode) {
    const kind = node.kind === 'parts' ? 'PART_OF' : node.kind === 'meetings' ? 'MEETING' : node.role;
    return kind === null ? nothing : html`<gov-glyph role-kind=${kind}></gov-glyph>`;
  }

  #label(node: OutlineNode): string {
    if (node.kind === 'parts') return this.m.outline.parts;
    if (node.kind === 'meetings') return this.m.role.MEETING;
    if (node.told !== null) return toldText(node.told, this.m, this.view.locale);
    if (node.role === null) return node.label;
    return roleHeading(this.m, node.role, node);
  }

  #collective(node: OutlineNode) {
    return node.collective ? html`<span class="collective">${this.m.collective}</span>` : nothing;
  }

  /** What became of it, in the sign and the words of the picture. */
  #mark({ key }: OutlineNode) {
    const marking = this.marks?.get(key);
    if (!marking) return nothing;
    return html`<span class="mark ${marking.mark}">${MARK_SIGNS[marking.mark]} ${marking.label}</span>`;
  }

  /** A body without parts is folded here by itself: that the picture is too has to be said. */
  #closed({ kind, key }: OutlineNode) {
    const isClosed = this.folds && kind === 'body' && this.store?.expansion.get(key) === false;
    return isClosed ? html`<span class="unseen">${this.m.time.fold.closed}</span>` : nothing;
  }

  #aside(node: OutlineNode, open: boolean) {
    if (node.absent) return html`<small>${this.#years(node)}</small>`;
    if (node.kind === 'holder' || node.kind === 'meeting') {
      return node.standing === 'STATED' ? nothing : html`<gov-badge standing=${node.standing}></gov-badge>`;
    }
    const state = node.gap === null ? null : nothingOf(node.gap.state);
    if (state !== null) return html`<gov-state state=${state} ?for-group=${node.gap?.forGroup}></gov-state>`;
    return node.count === null || (node.kind === 'body' && open)
      ? nothing
      : html`<small>${shareText(this.m, node.count, node.count + node.hidden)}</small>`;
  }

  #years({ years }: OutlineNode): string {
    const { locale } = this.view;
    const [first, last] = years ?? [null, null];
    const label = (year: number): string => fiscalYearLabel(year, locale);
    if (first !== null && last !== null) {
      return first === last ? label(first) : this.m.period.span(label(first), label(last));
    }
    if (first !== null) return this.m.period.from(label(first));
    return last === null ? '' : this.m.period.until(label(last));
  }

  #heading({ heading }: OutlineSection): string | null {
    const { m } = this;
    if (heading === 'absent') return m.outline.absent;
    if (heading === 'activities') return m.outline.activities;
    return heading === 'alone' && this.council !== '' ? m.outline.unlinked(this.council) : null;
  }

  #rows(): readonly OutlineRow[] {
    const expanded = this.#expanded;
    return this.sections.flatMap((section) => visibleRows(section.nodes, expanded));
  }

  /** The row that can be reached by Tab: the one last in focus, else the selected one, else the first. */
  #current(rows: readonly OutlineRow[]): string | null {
    const keys = new Set(rows.map((row) => row.node.key));
    if (this.focused !== null && keys.has(this.focused)) return this.focused;
    const selected = rows.find((row) => row.node.selects !== null && row.node.selects === this.view.selected);
    return selected?.node.key ?? rows[0]?.node.key ?? null;
  }

  #onClick(event: Event): void {
    const key = keyOf(event);
    const row = this.#rows().find((candidate) => candidate.node.key === key);
    if (!row || key === null) return;
    this.focused = key;
    const onTwist = event.composedPath().some((at) => at instanceof HTMLElement && at.className === 'twist');
    if (onTwist || row.node.selects === null) this.#toggle(row);
    else this.#select(row, false);
  }

  /** Says which row has the focus, so that the picture can show it; only where the focus is to be seen. */
  #onFocus(event: FocusEvent): void {
    const row = event.target instanceof HTMLElement ? event.target : null;
    // However the focus came to a row: from there the keys go on.
    if (event.type === 'focusin' && row?.dataset['key'] !== undefined) this.focused = row.dataset['key'];
    const seen = event.type === 'focusin' && row?.matches(':focus-visible') === true;
    const key = seen ? (row.dataset['key'] ?? null) : null;
    this.dispatchEvent(new CustomEvent('gov-row', { detail: { key } }));
  }

  /** Says which organisation is pointed at, so that all its places can be shown. */
  #onPointer(event: PointerEvent): void {
    const key = event.type === 'pointerover' ? keyOf(event) : null;
    const row = this.#rows().find((candidate) => candidate.node.key === key);
    const holderId = row?.node.organizationId ?? null;
    if (holderId === this.#pointedAt) return;
    this.#pointedAt = holderId;
    this.dispatchEvent(new CustomEvent('gov-hover', { detail: { holderId } }));
  }
  #pointedAt: string | null = null;

  #onKey(event: KeyboardEvent): void {
    const rows = this.#rows();
    const current = this.#current(rows);
    if (current === null || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const move = moveOf(event.key, rows, current) ?? this.#typeAhead(event.key, rows, current);
    if (!move) return;
    event.preventDefault();
    event.stopPropagation();
    const row = rows.find((candidate) => candidate.node.key === move.key);
    if (move.does === 'focus') void this.#focusRow(move.key);
    else if (!row) return;
    else if (move.does === 'select' && row.node.selects !== null) this.#select(row, true);
    else this.#toggle(row);
  }

  #typeAhead(pressed: string, rows: readonly OutlineRow[], current: string) {
    if (pressed.length !== 1 || OWN_KEYS.has(pressed)) return null;
    const now = performance.now();
    this.#typed = now - this.#typedAt < TYPE_AHEAD ? this.#typed + pressed : pressed;
    this.#typedAt = now;
    const key = typedTo(this.#typed, rows, current, (row) => this.#label(row.node));
    return key === null ? null : ({ does: 'focus', key } as const);
  }

  #toggle({ node, open }: OutlineRow): void {
    if (node.children.length === 0) return;
    if (this.folds && isShared(node)) this.store?.expand([rowChange(node, !open)]);
    else this.opened = new Map(this.opened).set(node.key, !open);
  }

  #select(row: OutlineRow, byKey: boolean): void {
    this.store?.go({ selected: row.node.selects });
    this.dispatchEvent(new CustomEvent('gov-open', { detail: { byKey } }));
  }

  async #focusRow(key: string): Promise<void> {
    this.focused = key;
    await this.updateComplete;
    this.focus();
  }
}

/** Keys of the whole app that a label never starts with. */
const OWN_KEYS: ReadonlySet<string> = new Set(['[', ']', '?', '+', '-', '0', '/']);

function keyOf(event: Event): string | null {
  const row = event
    .composedPath()
    .find((at): at is HTMLElement => at instanceof HTMLElement && at.getAttribute('role') === 'treeitem');
  return row?.dataset['key'] ?? null;
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-outline': GovOutline;
  }
}
