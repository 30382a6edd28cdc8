import { css } from 'lit';

/** What is said of a way, or of there being none. */
export const pathNothingStyles = css`
  :host {
    display: grid;
    gap: 8px;
    padding: 18px 16px;
    line-height: 1.65;
  }

  h2 {
    font-size: 1.125rem;
    line-height: 1.4;
    word-break: auto-phrase;
  }

  h3 {
    margin-top: 10px;
    font-size: 0.8125rem;
    color: var(--gov-text-2);
  }

  li {
    min-height: 28px;
  }

  .quiet {
    margin-top: 10px;
    font-size: 0.8125rem;
    color: var(--gov-text-2);
  }

  @media (max-width: 37.49rem) {
    li {
      min-height: 44px;
      align-content: center;
    }
  }
`;

export const pathAnswerStyles = css`
  :host {
    display: block;
  }

  .lead {
    padding: 14px 16px;
    border-bottom: 1px solid var(--gov-line);
  }

  h2 {
    font-size: 1.125rem;
    line-height: 1.35;
  }

  .lead p {
    margin-top: 4px;
    font-size: 0.9375rem;
    line-height: 1.65;
  }

  dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 6px 16px;
    padding: 12px 16px;
    font-size: 0.8125rem;
    line-height: 1.6;
  }

  dt {
    font-weight: 700;
  }

  dd {
    color: var(--gov-text-2);
  }

  .ways a {
    display: block;
    min-height: 28px;
    padding: 2px 8px;
    margin-left: -8px;
    color: var(--gov-link);
    border-radius: 4px;
  }

  .ways a:hover {
    background: var(--gov-hover);
  }

  .ways a[aria-current] {
    font-weight: 700;
    color: var(--gov-primary);
    background: var(--gov-selected);
    box-shadow: inset 3px 0 var(--gov-primary);
  }

  .used {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
  }

  .used > span {
    display: inline-flex;
    align-items: center;
    gap: 5px;
  }

  .used b {
    color: var(--gov-text);
  }

  .foot {
    position: sticky;
    bottom: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
    padding: 8px 16px;
    background: var(--gov-surface);
    border-top: 1px solid var(--gov-line-2);
  }

  .foot span {
    font-size: 0.8125rem;
    color: var(--gov-text-2);
  }

  @media (max-width: 37.49rem) {
    dl {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }

    dt:not(:first-child) {
      margin-top: 8px;
    }

    .ways a {
      min-height: 44px;
      align-content: center;
    }
  }

  @media print {
    .no-print {
      display: none;
    }
  }
`;
