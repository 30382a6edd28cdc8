import { css } from 'lit';

/** The table of a comparison: names and heads stay, the grounds say which nothing it is. */
export const compareTable = css`
  :host {
    display: flex;
    flex-direction: column;
    min-width: 0;
  }

  .scroll {
    flex: 1;
    min-height: 0;
    overflow: auto;
    overscroll-behavior: contain;
  }

  .scroll:focus-visible {
    outline-offset: -3px;
    box-shadow: none;
  }

  table {
    width: calc(100% - 40px);
    margin: 0 20px 24px;
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 0;
    font-size: 0.8125rem;
    line-height: 1.4;
  }

  th,
  td {
    padding: 5px 8px;
    text-align: left;
    vertical-align: middle;
    font-weight: 400;
    border: 0 solid var(--gov-line);
    border-bottom-width: 1px;
  }

  td + td,
  th + td,
  th + th {
    border-left: 1px solid var(--gov-line-2);
  }

  th:first-child {
    position: sticky;
    left: 0;
    z-index: 1;
    background: var(--gov-page);
  }

  thead th {
    position: sticky;
    top: 0;
    z-index: 2;
    vertical-align: top;
    background: var(--gov-page);
    border-bottom: 2px solid var(--gov-text-2);
  }

  thead .corner {
    z-index: 3;
    font-weight: 700;
  }

  .corner small {
    font-weight: 400;
    color: var(--gov-text-3);
  }

  .name {
    display: flex;
    align-items: center;
    gap: 4px;
    margin-right: -6px;
  }

  .name span {
    flex: 1;
    word-break: auto-phrase;
  }

  .pill {
    flex: none;
    padding: 0 8px;
    line-height: 20px;
    font-size: 0.75rem;
    color: var(--gov-primary);
    border: 1px solid var(--gov-primary);
    border-radius: 10px;
  }

  .hide {
    display: grid;
    flex: none;
    place-items: center;
    width: 24px;
    height: 24px;
    border-radius: 4px;
    color: var(--gov-text-3);
  }

  .hide:hover {
    background: var(--gov-hover);
  }

  .hide gov-icon {
    width: 12px;
    height: 12px;
  }

  tbody .known {
    box-shadow: inset 4px 0 var(--gov-body-line);
    padding-left: 14px;
  }

  tbody .advised {
    box-shadow: none;
    border-left: 4px dotted var(--gov-supporter-line);
  }

  td.hatch,
  td.dots,
  td.plain {
    border-style: solid;
    border-width: 0 0 1px 1px;
    border-color: var(--gov-line);
    border-left-color: var(--gov-line-2);
  }

  .facts tr:first-child > * {
    border-top: 1.5px solid var(--gov-text-2);
  }

  .facts th,
  .facts td {
    vertical-align: top;
  }

  .reasons td {
    font-size: 0.75rem;
    color: var(--gov-text-2);
  }

  .trees .heading td {
    padding: 14px 0 6px;
    border-bottom: 1px solid var(--gov-line-2);
  }

  .heading gov-compare-zoom {
    position: sticky;
    left: 0;
    width: fit-content;
  }

  .trees tr + tr > * {
    padding: 0;
    vertical-align: top;
    border-bottom: 0;
  }

  .chooser {
    display: flex;
    flex: none;
    gap: 6px;
    padding: 8px 12px;
    overflow-x: auto;
  }

  .chooser button {
    flex: none;
    min-height: 44px;
    padding: 0 12px;
    border: 1px solid var(--gov-edge);
    border-radius: 22px;
    font-size: 0.8125rem;
  }

  .chooser [aria-pressed='true'] {
    font-weight: 700;
    color: var(--gov-on-primary);
    background: var(--gov-primary);
    border-color: var(--gov-primary);
  }

  @media (max-width: 37.49rem) {
    .scroll {
      overflow: visible;
    }

    table {
      width: calc(100% - 24px);
      margin: 0 12px 24px;
    }

    col.names {
      width: 34%;
    }

    .name {
      flex-wrap: wrap;
      justify-content: space-between;
    }

    .name span {
      flex: 1 0 100%;
    }

    .hide {
      width: 44px;
      height: 44px;
      margin-left: auto;
    }
  }

  @media (forced-colors: active) {
    .chooser [aria-pressed='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }

    td.hatch,
    td.dots {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }

  @media print {
    :host {
      display: block;
    }

    .scroll {
      overflow: visible;
    }

    table {
      width: 100%;
      min-width: 0 !important;
      margin: 0;
      font-size: 8pt;
    }

    thead th,
    th:first-child {
      position: static;
    }

    th,
    td {
      padding: 2px 5px;
    }

    tr {
      break-inside: avoid;
    }

    td {
      print-color-adjust: exact;
    }

    .no-print {
      display: none !important;
    }
  }
`;

/** A cell: bodies as links beside each other, or lines of facts. */
export const compareCell = css`
  :host {
    display: block;
    min-height: 20px;
  }

  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 0;
  }

  li {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 6px;
    padding-right: 10px;
  }

  li + li {
    padding-left: 10px;
    border-left: 1px solid var(--gov-line-2);
  }

  li a {
    min-height: 24px;
    line-height: 24px;
    font-weight: 700;
    color: var(--gov-link);
  }

  li a:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .undated {
    padding: 0 5px;
    font-size: 0.75rem;
    line-height: 18px;
    color: var(--gov-text-2);
    border: 1px dotted var(--gov-edge);
    border-radius: 4px;
  }

  .facts {
    display: grid;
    gap: 3px;
  }

  .facts li,
  .facts li + li {
    padding: 0;
    border: 0;
  }

  .facts li {
    word-break: auto-phrase;
  }

  .facts a {
    font-weight: 400;
  }

  .word {
    display: inline-block;
    padding: 0 6px;
    border-radius: 4px;
    font-size: 0.75rem;
    line-height: 20px;
    color: var(--gov-text-2);
    background: var(--gov-page);
  }
`;
