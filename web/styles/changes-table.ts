import { css } from 'lit';

/** The 新旧対照表: three columns, and where there is no room the matter above its two sides. */
export const tableStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 10px;
    min-height: 42px;
    padding: 5px 16px;
  }

  h2 {
    font-size: 0.9375rem;
  }

  .head small {
    font-size: 0.75rem;
    color: var(--gov-text-3);
  }

  .space {
    flex: 1;
  }

  table {
    width: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    font-size: 0.8125rem;
    line-height: 1.5;
  }

  th,
  td {
    padding: 7px 8px 7px 16px;
    text-align: left;
    vertical-align: top;
    font-weight: 400;
    border-top: 1px solid var(--gov-line-2);
    overflow-wrap: anywhere;
  }

  thead th {
    font-weight: 700;
    font-size: 0.75rem;
    color: var(--gov-text-2);
    background: var(--gov-sunken);
  }

  thead th {
    position: sticky;
    top: 0;
    z-index: 1;
  }

  thead th:first-child {
    width: 26%;
  }

  th[scope='row'] {
    color: var(--gov-text-2);
  }

  th small {
    display: block;
    font-size: 0.75rem;
    color: var(--gov-doubt-line);
  }

  tr.selected > * {
    background: var(--gov-selected);
  }

  tr.selected > :first-child {
    box-shadow: inset 3px 0 var(--gov-primary);
  }

  h3 {
    margin: 0;
    font-size: 0.75rem;
    font-weight: 400;
    color: var(--gov-text-3);
  }

  .same {
    color: var(--gov-text-2);
  }

  .stacked li {
    display: block;
  }

  li {
    display: inline-block;
    max-width: 100%;
  }

  ins,
  del {
    font-weight: 700;
    text-decoration-thickness: 2px;
  }

  ins {
    text-decoration-line: underline;
    text-decoration-color: var(--gov-added-line);
    text-underline-offset: 3px;
  }

  del {
    text-decoration-line: line-through;
    text-decoration-color: var(--gov-ended-line);
    color: var(--gov-ended-line);
  }

  .nothing {
    padding: 12px 16px;
    color: var(--gov-text-2);
  }

  @container (max-width: 430px) {
    .head {
      display: grid;
      grid-template-columns: 1fr auto auto;
    }

    .head small {
      grid-row: 2;
      grid-column: 1 / -1;
    }

    .head .space {
      display: none;
    }

    table,
    thead,
    tbody {
      display: block;
    }

    tr {
      display: grid;
      grid-template-columns: 1fr 1fr;
      border-top: 1px solid var(--gov-line-2);
    }

    tr > :first-child {
      grid-column: 1 / -1;
    }

    th,
    td {
      border: 0;
    }

    thead th:first-child {
      display: none;
    }

    th[scope='row'] {
      padding-bottom: 0;
      font-weight: 700;
    }
  }

  @media print {
    .head .btn {
      display: none;
    }

    tr {
      break-inside: avoid;
    }

    tr.selected > * {
      background: none;
      box-shadow: none;
    }
  }
`;
