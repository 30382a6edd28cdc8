import { css } from 'lit';

/** A table of answers: heads that order it, cells that break between words; on a phone each row is a card. */
export const tableStyles = css`
  :host {
    display: block;
  }

  .room {
    overflow-x: auto;
    border: 1px solid var(--gov-line-2);
    border-radius: 8px;
    background: var(--gov-surface);
  }

  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.8125rem;
    line-height: 1.4;
  }

  th {
    padding: 0;
    text-align: left;
    vertical-align: bottom;
    background: var(--gov-sunken);
    border-bottom: 1px solid var(--gov-edge);
  }

  th button {
    display: flex;
    align-items: center;
    gap: 4px;
    width: 100%;
    min-height: 36px;
    padding: 4px 10px;
    text-align: left;
    font-size: 0.75rem;
    font-weight: 700;
    color: var(--gov-text-2);
    word-break: keep-all;
  }

  th button:hover {
    background: var(--gov-hover);
  }

  th gov-icon {
    width: 12px;
    height: 12px;
    visibility: hidden;
  }

  th[aria-sort='ascending'] gov-icon,
  th[aria-sort='descending'] gov-icon {
    visibility: visible;
  }

  th[aria-sort='ascending'] gov-icon {
    transform: rotate(180deg);
  }

  .number {
    text-align: right;
  }

  td.number {
    white-space: nowrap;
  }

  th.number button {
    justify-content: flex-end;
  }

  th,
  td {
    min-width: 5em;
  }

  td {
    padding: 8px 10px;
    vertical-align: top;
  }

  tbody tr + tr td {
    border-top: 1px solid var(--gov-line);
  }

  tbody tr:hover td {
    background: var(--gov-hover);
  }

  td.long {
    min-width: 15em;
    max-width: 34em;
  }

  td li + li {
    margin-top: 3px;
  }

  td gov-glyph {
    margin-right: 5px;
    vertical-align: -1px;
  }

  .role {
    white-space: nowrap;
  }

  .words {
    word-break: auto-phrase;
    overflow-wrap: anywhere;
  }

  .collective {
    display: inline-block;
    margin-left: 4px;
    padding: 0 4px;
    font-size: 0.6875rem;
    line-height: 16px;
    color: var(--gov-text-2);
    white-space: nowrap;
    border: 1px solid var(--gov-edge);
    border-radius: 3px;
  }

  .none {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 10px;
    padding: 14px 12px;
    font-size: 0.875rem;
  }

  @media (max-width: 37.49rem) {
    .room {
      overflow: visible;
      border: 0;
    }

    table,
    tbody,
    td,
    thead {
      display: block;
    }

    thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .orders {
      display: flex;
      align-items: center;
      gap: 8px;
      margin-bottom: 10px;
      font-size: 0.8125rem;
      white-space: nowrap;
    }

    .orders select {
      flex: 1;
      min-width: 0;
      min-height: 44px;
      padding: 0 8px;
      font: inherit;
      color: var(--gov-text);
      background: var(--gov-surface);
      border: 1px solid var(--gov-edge);
      border-radius: 6px;
    }

    tbody tr {
      display: block;
      margin-bottom: 10px;
      padding: 6px 0;
      border: 1px solid var(--gov-line-2);
      border-radius: 8px;
    }

    tbody tr + tr td {
      border-top: 0;
    }

    td,
    td.long {
      display: grid;
      grid-template-columns: 7.5em minmax(0, 1fr);
      gap: 8px;
      min-width: 0;
      max-width: none;
      padding: 5px 10px;
      text-align: left;
      white-space: normal;
    }

    td::before {
      content: attr(data-label);
      font-size: 0.75rem;
      color: var(--gov-text-3);
    }

    td > gov-state,
    td > gov-badge {
      justify-self: start;
    }

    td.empty {
      display: none;
    }
  }

  @media print {
    .no-print {
      display: none !important;
    }

    .room {
      overflow: visible;
      border: 0;
    }

    table {
      font-size: 8.5pt;
    }

    thead {
      display: table-header-group;
    }

    th gov-icon {
      display: none;
    }

    tr {
      break-inside: avoid;
    }

    td.long {
      min-width: 0;
    }
  }
`;
