import { css } from 'lit';

/** The page of sources: what it is in a few words and numbers, then the documents; evidence beside them. */
export const sourcesStyles = css`
  .beside {
    display: flex;
    flex: 1;
    min-height: 0;
  }

  main {
    flex: 1;
    min-width: 0;
  }

  aside {
    flex: none;
    width: 336px;
    overflow-y: auto;
    overscroll-behavior: contain;
    background: var(--gov-surface);
    border-left: 1px solid var(--gov-line-2);
  }

  .content {
    max-width: 1120px;
    margin: 0 auto;
    padding: 18px 24px 48px;
  }

  .lead {
    max-width: 52em;
    font-size: 0.9375rem;
    line-height: 1.65;
  }

  .totals {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 32px;
    margin: 12px 0 8px;
  }

  .totals div {
    display: flex;
    align-items: baseline;
    gap: 8px;
  }

  .totals dt {
    font-size: 0.8125rem;
    color: var(--gov-text-2);
  }

  .totals dd {
    font-size: 1.25rem;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  .means {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 10px;
    margin-bottom: 14px;
    padding-bottom: 14px;
    font-size: 0.8125rem;
    color: var(--gov-text-2);
    border-bottom: 1px solid var(--gov-line-2);
  }

  .none {
    padding: 24px 0;
    color: var(--gov-text-2);
  }

  @media (max-width: 63.99rem) {
    aside {
      position: absolute;
      inset: 0 0 0 auto;
      z-index: 3;
      box-shadow: -4px 0 16px var(--gov-shade);
    }
  }

  @media (max-width: 37.49rem) {
    .content {
      padding: 12px 12px 32px;
    }

    .totals {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 4px 16px;
    }
  }

  @media print {
    .beside {
      display: block;
    }

    .content {
      max-width: none;
      padding: 0;
    }

    aside {
      display: none;
    }
  }
`;
