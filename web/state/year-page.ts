import { html, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import { fiscalYearLabel } from '../model/era.js';
import { lineOf, nameIn, placesIn } from '../model/explorer.js';
import '../elements/gov-card.js';
import type { GovCard } from '../elements/gov-card.js';
import { AreaPage } from './area-page.js';
import { ExplorerData, type Loaded } from './explorer-data.js';
import { pressedLayer, pressedYear } from './explorer-keys.js';
import type { FileSource } from './file-source.js';

/** A page of one year of an area: its data, its evidence, the keys of years and layers. */
export abstract class YearPage extends AreaPage<Loaded> {
  @query('gov-card') private card: GovCard | null | undefined;
  protected readonly source = new ExplorerData(this, () => ({
    api: this.api,
    area: this.view.area,
    fiscalYear: this.view.fiscalYear,
    locale: this.view.locale,
  }));

  protected override get year(): number | null {
    return this.source.fiscalYear;
  }

  /** The year that is shown, in words. */
  protected yearLabel({ fiscalYear }: Loaded): string {
    return fiscalYearLabel(fiscalYear, this.view.locale);
  }

  protected override titleOf(loaded: Loaded): readonly string[] {
    return [loaded.frame.name, this.yearLabel(loaded)];
  }

  protected override files(loaded: Loaded): FileSource {
    return { loaded };
  }

  protected override arrive(): void {
    const { fiscalYear } = this.source;
    // The address is completed, so that copying it gives this very view.
    if (this.view.fiscalYear === null && fiscalYear !== null)
      this.store?.go({ fiscalYear }, { replace: true });
  }

  protected override evidence({ area, year, frame }: Loaded): TemplateResult {
    return html`<gov-card
      data-entry
      .year=${this.year}
      .years=${frame.points.map((point) => point.fiscalYear)}
      .line=${lineOf(area, this.view.selected)}
      .nameOf=${nameIn(area)}
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
    const points = this.source.loaded?.frame.points ?? [];
    return pressedLayer(event, store) || pressedYear(event, store, points, this.year);
  }
}
