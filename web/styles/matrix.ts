import { css } from 'lit';

/** The table: heads and names stay in sight, the line under the pointer is marked both ways. */
export const matrixStyles = css`
  :host {
    display: block;
    min-width: 0;
    min-height: 0;
    --name-width: 15.5rem;
    --column-width: 5.75rem;
  }

  :host(:lang(en)) {
    --column-width: 7.75rem;
  }

  .scroll {
    height: 100%;
    overflow: auto;
    overscroll-behavior: contain;
    /* None at the left: there the names would stop short of the edge. */
    padding: 0 16px 8px 0;
    scroll-padding: 7.5rem 1rem 1rem calc(var(--name-width) + 0.5rem);
  }

  table {
    border-collapse: separate;
    border-spacing: 0;
    font-size: 0.8125rem;
    line-height: 1.35;
  }

  th,
  td {
    padding: 3px 4px;
    text-align: center;
    border-bottom: 1px solid var(--gov-line);
  }

  th {
    font-weight: 400;
  }

  td {
    height: 31px;
  }

  .edge {
    border-left: 1px solid var(--gov-edge);
  }

  /* Heads */
  thead {
    position: sticky;
    top: 0;
    z-index: 3;
  }

  thead th,
  thead td {
    background: var(--gov-page);
  }

  .groups > * {
    height: auto;
    padding: 8px 6px 0;
    border-bottom: 0;
  }

  .groups span {
    display: block;
    padding-bottom: 3px;
    font-size: 0.75rem;
    color: var(--gov-text-2);
    border-bottom: 1px solid var(--gov-edge);
  }

  .heads th {
    padding: 6px 4px;
    font-weight: 700;
    vertical-align: bottom;
    border-bottom: 2px solid var(--gov-text-2);
  }

  .heads .line button {
    display: block;
    width: var(--column-width);
    min-height: 24px;
    margin: 0 auto;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }

  .heads .title {
    padding-left: 20px;
  }

  .heads .serves {
    display: block;
  }

  .line button:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .line small {
    display: block;
    line-height: 1.2;
  }

  tbody .line small {
    display: inline-block;
    margin-left: 6px;
  }

  /* Names */
  .title {
    position: sticky;
    left: 0;
    z-index: 2;
    width: var(--name-width);
    min-width: var(--name-width);
    max-width: var(--name-width);
    padding-left: 20px;
    text-align: left;
    background: var(--gov-page);
  }

  tbody .title button {
    width: 100%;
    min-height: 26px;
    text-align: left;
  }

  .none {
    color: var(--gov-text-2);
  }

  .section th {
    padding: 12px 4px 3px 20px;
    font-size: 0.75rem;
    text-align: left;
    color: var(--gov-text-2);
    border-bottom-color: var(--gov-edge);
  }

  .section span {
    position: sticky;
    left: 20px;
  }

  /* Headings that order */
  .sort {
    display: inline-flex;
    align-items: center;
    gap: 2px;
    min-height: 26px;
    font-weight: inherit;
    white-space: nowrap;
  }

  .sort:hover span:first-child {
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .sort gov-icon {
    width: 12px;
    height: 12px;
    color: var(--gov-text-3);
  }

  .sort.descending gov-icon,
  .sort.ascending gov-icon {
    color: var(--gov-primary);
  }

  .sort.ascending gov-icon {
    transform: rotate(180deg);
  }

  .notes {
    position: sticky;
    left: 20px;
    max-width: 60rem;
    margin: 6px 0 0 20px;
    font-size: 0.75rem;
    color: var(--gov-text-3);
  }

  @media (max-width: 89.99rem) {
    :host {
      --name-width: 10.5rem;
    }
  }

  @media (max-width: 63.99rem) {
    :host {
      --name-width: 8.5rem;
    }
  }
`;
