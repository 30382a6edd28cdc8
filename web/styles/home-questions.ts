import { css } from 'lit';

/** Questions with their answers, a row each: question, answer, where it stands. */
export const homeQuestionStyles = css`
  :host {
    display: block;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 2px 16px;
    margin-bottom: 6px;
  }

  h2 {
    font-size: 1.125rem;
    line-height: 1.4;
  }

  .head a {
    display: inline-flex;
    align-items: center;
    min-height: 24px;
    font-size: 0.875rem;
  }

  ul {
    border-top: 1px solid var(--gov-line-2);
  }

  li {
    position: relative;
    display: grid;
    grid-template-columns: 30% minmax(0, 1fr) 9.5em;
    align-items: center;
    gap: 4px 8px;
    min-height: 46px;
    padding: 5px 0 5px 8px;
    border-bottom: 1px solid var(--gov-line-2);
  }

  li:hover {
    background: var(--gov-hover);
  }

  h3 {
    font-size: 0.9375rem;
    line-height: 1.45;
    word-break: auto-phrase;
    overflow-wrap: anywhere;
  }

  .answer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    font-size: 0.875rem;
    line-height: 1.45;
    color: var(--gov-text-2);
  }

  .answer b {
    color: var(--gov-text);
  }

  .sign {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    color: var(--gov-text);
  }

  .chip {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-height: 26px;
    padding: 1px 10px;
    line-height: 1.3;
    color: var(--gov-text);
    border: 1px solid var(--gov-secretariat-line);
    border-left-width: 4px;
    background: var(--gov-secretariat-fill);
  }

  .chip.OPERATOR {
    border-color: var(--gov-operator-line);
    border-left-width: 1px;
    border-radius: 5px;
    background: var(--gov-operator-fill);
  }

  .chip gov-glyph {
    width: 10px;
    height: 10px;
  }

  .collective {
    padding: 0 5px;
    font-size: 0.75rem;
    line-height: 18px;
    color: var(--gov-text-2);
    white-space: nowrap;
    border: 1px solid var(--gov-edge);
    border-radius: 3px;
    box-shadow:
      2px 2px 0 -1px var(--gov-page),
      2px 2px 0 0 var(--gov-edge);
  }

  /* The whole row leads there; the words of the answer can still be marked with Shift. */
  .go {
    display: inline-flex;
    align-items: center;
    justify-self: end;
    gap: 6px;
    min-height: 32px;
    padding-left: 12px;
    font-size: 0.875rem;
    white-space: nowrap;
    color: var(--gov-link);
  }

  .go::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .go:focus-visible {
    outline: none;
    box-shadow: none;
  }

  .go:focus-visible::after {
    outline: 2.5px solid var(--gov-focus-ring);
    outline-offset: -3px;
    box-shadow: inset 0 0 0 6px var(--gov-focus-ground);
  }

  .go gov-icon {
    width: 14px;
    height: 14px;
  }

  @media (max-width: 63.99rem) {
    li {
      grid-template-columns: minmax(0, 1fr) auto;
      padding-block: 8px;
    }

    .answer {
      grid-row: 2;
      grid-column: 1 / -1;
    }
  }

  @media (max-width: 37.49rem) {
    li {
      padding-left: 0;
    }

    .go {
      min-height: 44px;
    }
  }

  @media (forced-colors: active) {
    .go:focus-visible::after {
      outline-color: Highlight;
    }
  }
`;
