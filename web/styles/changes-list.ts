import { css } from 'lit';

/** The list of changes: rows that open, under their headings. */
export const listStyles = css`
  :host {
    display: block;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 10px;
    min-height: 42px;
    padding: 5px 16px;
    border-bottom: 1px solid var(--gov-line);
  }

  h2 {
    font-size: 0.9375rem;
  }

  h2 b {
    margin-left: 6px;
  }

  .head small,
  h3 small {
    font-size: 0.75rem;
    font-weight: 400;
    color: var(--gov-text-3);
  }

  .space {
    flex: 1;
  }

  h3 {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 10px;
    padding: 10px 16px 4px;
    font-size: 0.8125rem;
    border-top: 1px solid var(--gov-line-2);
  }

  .changes {
    position: relative;
    padding: 4px 0;
  }

  .row {
    display: grid;
    grid-template-columns: 20px 5.2em minmax(0, 1fr) auto;
    align-items: center;
    gap: 2px 9px;
    width: 100%;
    min-height: 33px;
    padding: 3px 16px;
    font-size: 0.8125rem;
    line-height: 1.4;
    text-align: left;
    border-left: 3px solid transparent;
  }

  :host(:lang(en)) .row {
    grid-template-columns: 20px 6.4em minmax(0, 1fr) auto;
  }

  .row:hover {
    background: var(--gov-hover);
  }

  .row:focus-visible {
    outline-offset: -3px;
    box-shadow: inset 0 0 0 6px var(--gov-focus-ground);
  }

  .row[aria-expanded='true'] {
    border-left-color: var(--gov-primary);
    background: var(--gov-selected);
  }

  .kind {
    font-weight: 700;
  }

  .ADDED .kind {
    color: var(--gov-added-line);
  }

  .ENDED .kind {
    color: var(--gov-ended-line);
  }

  .SUCCEEDED .kind {
    color: var(--gov-succeeded-line);
  }

  .UNDETERMINED .kind {
    color: var(--gov-doubt-line);
  }

  .what {
    display: grid;
  }

  [aria-expanded='true'] .what > :first-child {
    font-weight: 700;
  }

  .what small b {
    white-space: nowrap;
    color: var(--gov-doubt-line);
  }

  .what small {
    font-size: 0.75rem;
    color: var(--gov-text-2);
  }

  .end {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    justify-self: end;
  }

  .count {
    min-width: 18px;
    padding: 0 4px;
    font-size: 0.75rem;
    line-height: 20px;
    text-align: center;
    color: var(--gov-primary);
    border-radius: 4px;
    background: var(--gov-selected);
  }

  .detail {
    padding: 4px 16px 12px 52px;
    font-size: 0.8125rem;
    line-height: 1.6;
    border-left: 3px solid var(--gov-primary);
    background: var(--gov-selected);
  }

  .detail ol {
    margin-top: 4px;
  }

  .detail li {
    padding: 3px 0;
    border-top: 1px solid var(--gov-line);
  }

  .detail small {
    display: block;
    font-size: 0.75rem;
    color: var(--gov-text-2);
  }

  .detail .link {
    display: inline-flex;
    align-items: center;
    min-height: 28px;
  }

  .nothing {
    padding: 12px 16px;
    color: var(--gov-text-2);
  }

  @container (max-width: 430px) {
    .head {
      display: grid;
      grid-template-columns: 1fr auto;
    }

    .head small {
      grid-row: 2;
      grid-column: 1 / -1;
    }

    .head .space {
      display: none;
    }

    .row,
    :host(:lang(en)) .row {
      grid-template-columns: 20px minmax(0, 1fr) auto;
      min-height: 44px;
    }

    .what {
      grid-column: 2 / -1;
      grid-row: 2;
    }

    .detail {
      padding-left: 45px;
    }
  }

  :host {
    container-type: inline-size;
  }

  /* A transparent line would be drawn there. */
  @media (forced-colors: active) {
    .row[aria-expanded='false'] {
      border-left-color: Canvas;
    }
  }

  @media print {
    .head .btn {
      display: none;
    }

    .row,
    .row[aria-expanded='true'],
    .detail {
      border-left-color: transparent;
      background: none;
    }

    .row {
      break-inside: avoid;
      break-after: avoid;
    }

    .detail[hidden] {
      display: block !important;
    }

    .detail .link {
      display: none;
    }

    .detail li {
      display: inline-block;
      margin-right: 2em;
      border: 0;
    }

    .detail small {
      display: inline;
    }
  }
`;
