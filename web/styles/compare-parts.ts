import { css } from 'lit';

/** Fields of a tool bar: a label beside its choice. */
const field = css`
  select {
    min-height: 28px;
    max-width: 100%;
    padding: 0 4px;
    field-sizing: content;
    font: inherit;
    color: inherit;
    background: var(--gov-surface);
    border: 1px solid var(--gov-edge);
    border-radius: 6px;
  }

  select:hover {
    background: var(--gov-hover);
  }

  @media (max-width: 37.49rem) {
    select {
      min-height: 44px;
    }
  }
`;

/** The tools of a comparison. */
export const compareTools = [
  field,
  css`
    .check,
    .field {
      display: inline-flex;
      align-items: center;
      gap: 6px;
      min-height: 32px;
      font-size: 0.8125rem;
    }

    .field {
      color: var(--gov-text-2);
    }

    .check input {
      width: 16px;
      height: 16px;
      margin: 0;
      accent-color: var(--gov-primary);
    }

    .hidden {
      font-size: 0.8125rem;
      color: var(--gov-text-2);
    }

    summary {
      min-height: 44px;
      padding: 0 12px;
      line-height: 44px;
      font-size: 0.8125rem;
      cursor: pointer;
      border-bottom: 1px solid var(--gov-line);
    }

    @media (max-width: 37.49rem) {
      .check,
      .field {
        min-height: 44px;
      }
    }
  `,
];

/** The head of a column. */
export const compareHead = [
  field,
  css`
    :host {
      display: block;
    }

    .line {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 2px 6px;
    }

    select {
      font-size: 0.8125rem;
      border-color: transparent;
    }

    select:hover,
    select:focus {
      border-color: var(--gov-edge);
    }

    .area {
      font-size: 1rem;
      font-weight: 700;
    }

    .icon {
      display: grid;
      place-items: center;
      width: 28px;
      height: 28px;
      margin-left: auto;
      border-radius: 4px;
      color: var(--gov-text-3);
    }

    .icon:hover {
      background: var(--gov-hover);
    }

    @media (max-width: 37.49rem) {
      .icon {
        width: 44px;
        height: 44px;
      }
    }

    .small {
      padding-left: 5px;
      font-size: 0.75rem;
      font-weight: 400;
      color: var(--gov-text-2);
      gap: 0 10px;
    }

    .small b {
      color: var(--gov-text);
    }

    .chart {
      margin-left: auto;
      line-height: 24px;
      color: var(--gov-link);
      text-decoration: underline;
      text-underline-offset: 3px;
      text-decoration-color: var(--gov-edge);
    }

    .printed {
      display: none;
    }

    @media print {
      .line:first-child,
      .chart {
        display: none;
      }

      .printed {
        display: block;
        font-size: 10pt;
      }
    }
  `,
];

/** The heading of the card trees with its choices. */
export const compareZoom = css`
  :host {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 16px;
  }

  h2 {
    font-size: 0.9375rem;
    line-height: 1.35;
  }

  .choice {
    display: inline-flex;
    border: 1px solid var(--gov-edge);
    border-radius: 6px;
    font-size: 0.8125rem;
  }

  button {
    min-height: 30px;
    padding: 0 10px;
    border-radius: 5px;
  }

  button:hover {
    background: var(--gov-hover);
  }

  [aria-pressed='true'] {
    font-weight: 700;
    color: var(--gov-on-primary);
    background: var(--gov-primary);
  }

  @media (forced-colors: active) {
    [aria-pressed='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }

  .square {
    display: grid;
    place-items: center;
    width: 30px;
    padding: 0;
  }

  output {
    min-width: 44px;
    font-size: 0.75rem;
    font-weight: 400;
    line-height: 30px;
    text-align: center;
    color: var(--gov-text-2);
  }

  @media (max-width: 37.49rem) {
    button {
      min-height: 44px;
    }

    .square {
      width: 44px;
    }

    output {
      line-height: 44px;
    }
  }

  @media print {
    .no-print {
      display: none;
    }
  }
`;

/** What the signs of the table mean. */
export const compareLegend = css`
  :host {
    display: block;
    font-size: 0.75rem;
  }

  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
  }

  li {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    white-space: nowrap;
  }

  small {
    color: var(--gov-text-3);
  }

  i {
    width: 24px;
    height: 14px;
    border-radius: 4px;
  }

  .body {
    border: 1.5px solid var(--gov-body-line);
    background: var(--gov-body-fill);
  }
`;
