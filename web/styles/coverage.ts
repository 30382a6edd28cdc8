import { css } from 'lit';

/** The tables of relations by area and kind: what is written at the left, of how many bodies it is not known at the right. */
export const coverageStyles = css`
  :host {
    display: block;
  }

  h2 {
    font-size: 1.125rem;
    line-height: 1.35;
  }

  .lead {
    max-width: 52em;
    margin: 4px 0 12px;
    color: var(--gov-text-2);
  }

  .choice {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    font-size: 0.8125rem;
    color: var(--gov-text-2);
  }

  select {
    min-height: 32px;
    padding: 0 8px;
    font: inherit;
    font-size: 0.875rem;
    color: var(--gov-text);
    background: var(--gov-surface);
    border: 1px solid var(--gov-edge);
    border-radius: 6px;
  }

  section {
    margin-top: 20px;
  }

  h3 {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 14px;
    font-size: 1rem;
  }

  h3 small,
  .nothing small {
    font-size: 0.8125rem;
    font-weight: 400;
    color: var(--gov-text-2);
  }

  h3 .link {
    min-height: 24px;
    font-size: 0.8125rem;
    font-weight: 400;
    line-height: 24px;
  }

  .nothing {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 10px;
    margin-top: 4px;
  }

  .room {
    margin-top: 6px;
    overflow-x: auto;
  }

  table {
    min-width: 100%;
    border-collapse: collapse;
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    height: 30px;
    padding: 3px 10px;
    text-align: right;
    white-space: nowrap;
    border-bottom: 1px solid var(--gov-line);
  }

  th[scope='row'],
  th[rowspan] {
    position: sticky;
    left: 0;
    min-width: 9rem;
    text-align: left;
    font-weight: 400;
    background: var(--gov-surface);
  }

  th[scope='row'] gov-glyph {
    margin-right: 6px;
  }

  thead th {
    font-weight: 400;
    color: var(--gov-text-2);
    vertical-align: bottom;
    border-bottom-color: var(--gov-line-2);
  }

  .group {
    text-align: left;
    font-weight: 700;
    color: var(--gov-text);
  }

  .gaps {
    border-left: 2px solid var(--gov-line-2);
  }

  .total,
  .known {
    font-weight: 700;
  }

  .zero {
    color: var(--gov-text-3);
  }

  .none {
    text-align: left;
  }

  .notStated {
    background: repeating-linear-gradient(135deg, var(--gov-hatch) 0 1.5px, transparent 1.5px 6px);
  }

  .notReviewed {
    background: radial-gradient(circle, var(--gov-dots) 1px, transparent 1.2px) 0 0/6px 6px;
  }

  .inferred {
    color: var(--gov-doubt-line);
  }

  .recommended {
    color: var(--gov-supporter-line);
  }

  tfoot th,
  tfoot td {
    font-weight: 700;
    border-top: 1.5px solid var(--gov-edge);
  }

  @media (max-width: 37.49rem) {
    select,
    h3 .link {
      min-height: 44px;
    }

    th[scope='row'],
    th[rowspan] {
      min-width: 6.5rem;
      white-space: normal;
    }
  }

  @media print {
    section {
      break-inside: avoid;
    }

    table {
      font-size: 8pt;
    }
  }
`;
