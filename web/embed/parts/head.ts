import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/ja.js';
import { messagesOf } from '../../locales/messages.js';
import { dateLabel, fiscalYearLabel, westernFiscalYear, type Locale } from '../../model/era.js';
import type { Loaded } from '../../state/explorer-data.js';

/** What stands over the content: what it is and of when, and the choice of years. */

/** The name with its time. */
export function captionOf(
  name: string,
  { fiscalYear }: Loaded,
  asOf: string | null,
  locale: Locale,
): TemplateResult {
  const year = [fiscalYearLabel(fiscalYear, locale), westernFiscalYear(fiscalYear, locale)];
  const time = asOf === null ? year.filter(Boolean).join(' ') : dayText(asOf, locale);
  return html`${name} ${time}`;
}

const dayText = (asOf: string, locale: Locale): string =>
  messagesOf(locale).embed.asOf(dateLabel(asOf, 'DAY', locale));

/** A choice of the fiscal years of the atlas, each with how far the sources speak of it. */
export function yearChoice(
  m: Messages,
  { frame, fiscalYear }: Loaded,
  asOf: string | null,
  locale: Locale,
  choose: (fiscalYear: number) => void,
): TemplateResult {
  const onChange = (event: Event): void => {
    if (event.target instanceof HTMLSelectElement) choose(Number(event.target.value));
  };
  const isShown = (year: number): boolean => asOf === null && year === fiscalYear;
  return html`<label
    >${m.embed.year}
    <select @change=${onChange}>
      ${
        asOf === null ? nothing : html`<option value=${fiscalYear} selected>${dayText(asOf, locale)}</option>`
      }
      ${frame.points.map(
        ({ fiscalYear: year, mark }) =>
          html`<option value=${year} ?selected=${isShown(year)}>
            ${m.embed.yearMark(fiscalYearLabel(year, locale), m.year.mark[mark])}
          </option>`,
      )}
    </select>
  </label>`;
}
