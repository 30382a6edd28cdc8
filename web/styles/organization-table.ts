import { css } from 'lit';

/** Bodies × years of one area; on a phone a list of bodies with the years in each. */
export const organizationTableStyles = css`
  :host {
    display: block;
    break-inside: avoid;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 18px;
    margin-bottom: 8px;
  }

  h2 {
    font-size: 1.125rem;
    line-height: 1.4;
  }

  .picture {
    width: 190px;
    height: 55px;
  }

  .head small {
    font-size: 0.8125rem;
    color: var(--gov-text-2);
  }

  .head .btn {
    margin-left: auto;
  }

  .room {
    overflow-x: auto;
  }

  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.8125rem;
    line-height: 1.35;
  }

  th,
  td {
    padding: 5px 8px;
    text-align: center;
    border-bottom: 1px solid var(--gov-line);
  }

  thead th {
    vertical-align: bottom;
    border-bottom: 2px solid var(--gov-text-2);
  }

  th:first-child {
    width: 34%;
    min-width: 12rem;
    text-align: left;
  }

  tbody th {
    font-weight: 400;
  }

  tbody th button {
    min-height: 26px;
    text-align: left;
  }

  tbody th button:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  tbody tr:hover > *,
  tbody tr:focus-within > * {
    background: var(--gov-hover);
  }

  tbody tr.chosen > * {
    background: var(--gov-selected);
  }

  .serves,
  thead small {
    font-size: 0.75rem;
    font-weight: 400;
    color: var(--gov-text-3);
  }

  thead small {
    display: block;
    white-space: nowrap;
  }

  thead a {
    display: inline-flex;
    align-items: center;
    min-height: 24px;
    white-space: nowrap;
  }

  .mark {
    display: block;
    width: 9px;
    height: 9px;
    margin: 0 auto 3px;
    border: 1px solid var(--gov-text-2);
    border-radius: 50%;
  }

  .mark.STATED {
    background: var(--gov-text-2);
  }

  .mark.PARTIAL {
    background: linear-gradient(90deg, var(--gov-text-2) 50%, transparent 50%);
  }

  .mark.NONE {
    border: 1px dashed var(--gov-edge);
  }

  .shown {
    background: var(--gov-selected);
  }

  .undated {
    border-left: 1px solid var(--gov-edge);
  }

  td.silent {
    padding: 4px;
  }

  .chip.unspoken {
    color: var(--gov-text-2);
    background: var(--gov-page);
    border-color: var(--gov-edge);
    border-style: dashed;
  }

  .chip {
    min-height: 26px;
  }

  .outside {
    font-size: 0.75rem;
    color: var(--gov-text-3);
  }

  tfoot th,
  tfoot td {
    border-top: 2px solid var(--gov-text-2);
    border-bottom: 0;
    font-variant-numeric: tabular-nums;
  }

  /* Phone */
  ul > li {
    padding: 10px 0;
    border-top: 1px solid var(--gov-line-2);
  }

  h3 {
    font-size: 0.9375rem;
    line-height: 1.4;
  }

  h3 button {
    min-height: 44px;
    font-weight: 700;
    text-align: left;
  }

  li dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    align-items: center;
    gap: 6px 12px;
    font-size: 0.8125rem;
  }

  li dt {
    color: var(--gov-text-3);
  }

  li .chip {
    min-height: 44px;
    padding: 0 12px;
  }

  @media print {
    .head .btn {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .mark {
      forced-color-adjust: none;
      border-color: CanvasText;
    }

    .shown {
      outline: 1px solid Highlight;
      outline-offset: -1px;
    }
  }
`;
