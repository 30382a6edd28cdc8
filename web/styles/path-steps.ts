import { css } from 'lit';

/** Numbered steps on a line, as the numbers in the picture. */
export const pathStepsStyles = css`
  :host {
    display: block;
    padding: 14px 16px;
    border-bottom: 1px solid var(--gov-line);
  }

  li {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr);
    gap: 12px;
    padding-bottom: 16px;
    position: relative;
  }

  li:not(:last-child)::before {
    content: '';
    position: absolute;
    inset: 24px auto 0 11px;
    border-left: 2px solid var(--gov-text);
  }

  li:last-child {
    padding-bottom: 0;
  }

  .number span {
    display: grid;
    place-items: center;
    width: 24px;
    height: 24px;
    font-size: 0.8125rem;
    font-weight: 700;
    color: var(--gov-page);
    background: var(--gov-text);
    border: 1px solid var(--gov-text);
    border-radius: 50%;
  }

  @media (forced-colors: active) {
    .number span {
      forced-color-adjust: none;
    }
  }

  .chosen > div {
    margin-left: -6px;
    padding-left: 3px;
    border-left: 3px solid var(--gov-primary);
    background: var(--gov-selected);
  }

  .relation {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 7px;
    min-height: 24px;
    font-size: 0.8125rem;
    font-weight: 700;
  }

  .relation gov-badge {
    margin-left: auto;
  }

  .tag {
    padding: 0 6px;
    font-size: 0.75rem;
    font-weight: 400;
    line-height: 18px;
    color: var(--gov-text-2);
    border: 1px dashed var(--gov-edge);
    border-radius: 4px;
  }

  .sentence {
    font-size: 0.9375rem;
    line-height: 1.6;
  }

  .places {
    display: inline-flex;
    align-items: center;
    flex-wrap: wrap;
    gap: 0 6px;
    min-height: 28px;
    font-size: 0.8125rem;
    text-align: left;
    color: var(--gov-link);
  }

  .places small {
    font-size: 0.75rem;
    color: var(--gov-text-3);
  }

  .outside {
    margin-top: 14px;
    padding: 6px 10px;
    font-size: 0.8125rem;
    color: var(--gov-text-2);
    border: 1px dashed var(--gov-edge);
    border-radius: 6px;
  }

  @media (max-width: 37.49rem) {
    .places {
      min-height: 44px;
    }
  }

  @media print {
    li {
      break-inside: avoid;
    }

    .number span {
      color: var(--gov-text);
      background: none;
    }
  }
`;
