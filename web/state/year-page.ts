import { html, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import { holderOf, placesIn } from '../model/explorer.js';
import { timeLabel } from '../model/time/shown.js';
import '../elements/gov-card.js';
import type { GovCard } from '../elements/gov-card.js';
import '../elements/gov-time-notice.js';
import { AreaPage } from './area-page.js';
import { ExplorerData, type Loaded } from './explorer-data.js';
import { pressedLayer, pressedOrganization, pressedYear } from './explorer-keys.js';
import type { FileSource } from './file-source.js';

/** A page of one year of an area: its data, its evidence, the keys of years and layers. */
export abstract class YearPage extends AreaPage<Loaded> {
  @query('gov-card') private card: GovCard | null | undefined;
  protected readonly source = new ExplorerData(this, () => ({
    api: this.api,
    area: this.view.area,
    fiscalYear: this.view.fiscalYear,
    view: this.view.view,
    options: this.view.options,
    off: this.view.off,
    locale: this.view.locale,
  }));

  protected override get year(): number | null {
    return this.source.fiscalYear;
  }

  /** The year or the day that is shown, in words. */
  protected timeLabel({ at }: Loaded): string {
    return timeLabel(at, this.view.locale);
  }

  protected override titleOf(loaded: Loaded): readonly string[] {
    return [loaded.frame.name, this.timeLabel(loaded)];
  }

  protected override files(loaded: Loaded): FileSource {
    return { loaded };
  }

  protected override notices({ at }: Loaded): TemplateResult {
    return html`<gov-time-notice
      .time=${at}
      .since=${this.source.since}
      @gov-retry=${() => this.source.retry()}
    ></gov-time-notice>`;
  }

  protected override arrive(): void {
    const { fiscalYear } = this.source;
    // The address is completed, so that copying it gives this very view.
    if (this.view.fiscalYear !== fiscalYear && fiscalYear !== null)
      this.store?.go({ fiscalYear }, { replace: true });
  }

  protected override evidence({ year, frame }: Loaded): TemplateResult {
    return html`<gov-card
      data-entry
      .year=${this.year}
      .day=${this.source.time?.day ?? null}
      .years=${frame.points.map((point) => point.fiscalYear)}
      .placesOf=${(holder: string) => placesIn(year, holder)}
      @gov-close=${this.close}
    ></gov-card>`;
  }

  /** Evidence was asked for: the focus follows when the keyboard did it, or when a sheet covers the rest. */
  protected tell({ byKey }: { readonly byKey: boolean }): void {
    if (!byKey && this.room !== 'phone') return;
    void this.updateComplete.then(() => this.card?.focusTitle());
  }

  protected override press(event: KeyboardEvent): boolean {
    const { store } = this;
    if (!store) return false;
    const { loaded } = this.source;
    const points = loaded?.frame.points ?? [];
    const holder = loaded ? holderOf(loaded.area, this.view.selected) : null;
    return (
      pressedLayer(event, store) ||
      pressedYear(event, store, points, this.year) ||
      pressedOrganization(event, store, holder)
    );
  }
}
