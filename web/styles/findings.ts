import { css } from 'lit';

/** The page of the check-up: findings at the left, what was tried and what is checked beside them. */
export const findingsStyles = css`
  h1 {
    font-size: 1.25rem;
    line-height: 1.3;
  }

  .leave {
    display: flex;
    gap: 8px;
  }

  .content {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 320px;
    gap: 8px 32px;
    align-items: start;
    max-width: 1440px;
    padding: 12px 20px 40px;
  }

  .lead {
    grid-column: 1 / -1;
    font-size: 0.8125rem;
    color: var(--gov-text-2);
  }

  .severity {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-top: 12px;
    padding-bottom: 4px;
    font-size: 1.125rem;
    line-height: 1.35;
    border-bottom: 2px solid var(--gov-text-2);
  }

  .WARNING gov-icon,
  .NOTICE gov-icon {
    color: var(--gov-doubt-line);
  }

  .INFO gov-icon {
    color: var(--gov-text-3);
  }

  .group {
    padding: 10px 0 4px;
    border-bottom: 1px solid var(--gov-line-2);
  }

  .group h3 {
    font-size: 0.9375rem;
    line-height: 1.5;
  }

  .group h3:focus-visible {
    outline-offset: 3px;
  }

  .number {
    margin-left: 4px;
    font-size: 0.8125rem;
    font-weight: 400;
    color: var(--gov-text-3);
    font-variant-numeric: tabular-nums;
  }

  .explains {
    max-width: 60em;
    font-size: 0.8125rem;
    color: var(--gov-text-2);
  }

  .group li {
    border-top: 1px solid var(--gov-line);
  }

  .group ul {
    margin-top: 6px;
  }

  .beside {
    display: grid;
    gap: 20px;
    margin-top: 12px;
    font-size: 0.8125rem;
  }

  .beside h2 {
    padding-bottom: 4px;
    font-size: 0.9375rem;
    border-bottom: 1px solid var(--gov-line-2);
  }

  .beside li {
    padding: 5px 0;
    border-bottom: 1px solid var(--gov-line);
  }

  .beside p {
    padding: 5px 0;
    color: var(--gov-text-2);
  }

  .tried {
    display: grid;
    grid-template-columns: 16px 1fr;
    gap: 0 6px;
  }

  .tried gov-icon {
    margin-top: 2px;
    color: var(--gov-text-3);
  }

  .tried small {
    grid-column: 2;
    font-size: 0.75rem;
    color: var(--gov-text-2);
  }

  .checked {
    display: grid;
    gap: 3px;
    justify-items: start;
  }

  .checked b {
    font-size: 0.8125rem;
  }

  .checked blockquote {
    margin: 0;
    padding: 2px 8px;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    border-left: 3px solid var(--gov-edge);
  }

  .checked small {
    font-size: 0.75rem;
    color: var(--gov-text-3);
  }

  .beside .warning {
    display: flex;
    gap: 8px;
    padding: 8px 10px;
    color: var(--gov-text);
    border: 1.5px solid var(--gov-doubt-line);
    border-radius: 8px;
    background: var(--gov-doubt-fill);
  }

  .beside .warning gov-icon {
    margin-top: 2px;
    color: var(--gov-doubt-line);
  }

  .calm {
    padding: 20px 0;
    font-size: 0.9375rem;
  }

  @media (max-width: 63.99rem) {
    .content {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  /* The tools are too high to stand still on a phone. */
  @media (max-width: 37.49rem) {
    :host {
      height: auto;
      overflow: visible;
    }

    main {
      overflow: visible;
    }

    .content {
      padding-inline: 12px;
    }
  }

  @media print {
    .content {
      display: block;
      padding: 0;
    }

    .group li,
    .beside li {
      break-inside: avoid;
    }

    .severity,
    .group h3 {
      break-after: avoid;
    }
  }
`;
