import { css } from 'lit';

/** What the words of a thing that was found look like, in the list under the box and on the page of results. */
export const foundStyles = css`
  mark {
    font-weight: 700;
    color: inherit;
    background: none;
    text-decoration: underline;
    text-decoration-color: var(--gov-primary);
    text-decoration-thickness: 2px;
    text-underline-offset: 3px;
  }

  .type {
    padding: 0 5px;
    border: 1px solid var(--gov-line-2);
    border-radius: 3px;
  }

  .collective {
    flex: none;
    padding: 0 5px;
    font-size: 0.6875rem;
    line-height: 16px;
    color: var(--gov-text-2);
    border: 1px solid var(--gov-edge);
    border-radius: 3px;
    box-shadow:
      2px 2px 0 -1px var(--gov-page),
      2px 2px 0 0 var(--gov-edge);
  }

  .reason {
    flex-basis: 100%;
    font-size: 0.75rem;
    color: var(--gov-text-2);
  }
`;

/** The search box with the list under it. */
export const searchStyles = css`
  :host {
    display: block;
    min-width: 0;
  }

  search {
    position: relative;
    display: block;
  }

  .field {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 34px;
    padding: 0 2px 0 10px;
    color: var(--gov-text-3);
    background: var(--gov-surface);
    border: 1px solid var(--gov-edge);
    border-radius: 6px;
  }

  .field:focus-within {
    outline: 2.5px solid var(--gov-focus-ring);
    outline-offset: 1.5px;
    box-shadow: 0 0 0 4px var(--gov-focus-ground);
  }

  .field:focus-within:has(button:focus-visible) {
    outline: none;
    box-shadow: none;
  }

  @media (forced-colors: active) {
    .field:focus-within {
      outline-color: Highlight;
    }
  }

  gov-icon {
    flex: none;
  }

  input {
    flex: 1;
    min-width: 0;
    min-height: 32px;
    padding: 0;
    font-size: 0.875rem;
    color: var(--gov-text);
    text-overflow: ellipsis;
    background: none;
    border: 0;
  }

  input::placeholder {
    color: var(--gov-text-3);
    opacity: 1;
  }

  input:focus-visible {
    outline: none;
    box-shadow: none;
  }

  kbd {
    flex: none;
    min-width: 20px;
    margin-right: 6px;
    padding: 2px 6px;
    font: inherit;
    font-size: 0.75rem;
    line-height: 1.2;
    text-align: center;
    color: var(--gov-text-2);
    background: var(--gov-sunken);
    border: 1px solid var(--gov-line-2);
    border-radius: 4px;
  }

  .field .square {
    width: 28px;
    min-height: 28px;
  }

  .list {
    position: absolute;
    inset: calc(100% + 6px) auto auto 0;
    z-index: 8;
    width: max(100%, min(480px, calc(100vw - 32px)));
    max-height: min(560px, 70vh);
    overflow-y: auto;
    overscroll-behavior: contain;
    font-size: 0.8125rem;
    color: var(--gov-text);
    background: var(--gov-surface);
    border: 1px solid var(--gov-edge);
    border-radius: 8px;
    box-shadow: 0 4px 16px var(--gov-shade);
  }

  .heading {
    padding: 8px 12px 2px;
    font-size: 0.75rem;
    font-weight: 700;
    color: var(--gov-text-3);
  }

  [role='option'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 8px;
    min-height: 34px;
    padding: 5px 12px;
    cursor: pointer;
  }

  [role='option']:hover {
    background: var(--gov-hover);
  }

  [role='option'][aria-selected='true'] {
    background: var(--gov-selected);
    box-shadow: inset 3px 0 var(--gov-primary);
    outline: 1px solid transparent;
    outline-offset: -1px;
  }

  .thing {
    font-size: 0.875rem;
    overflow-wrap: anywhere;
  }

  [role='option'] small {
    display: inline-flex;
    gap: 6px;
    font-size: 0.75rem;
    color: var(--gov-text-2);
  }

  .all {
    color: var(--gov-link);
    border-top: 1px solid var(--gov-line);
  }

  .none {
    display: grid;
    gap: 4px;
    justify-items: start;
    padding: 10px 12px;
    color: var(--gov-text-2);
  }
`;

/** The forms of the box: in the header, on the start page, over the header of a phone. */
export const searchFormStyles = css`
  :host([form='bar']) {
    flex: 0 1 400px;
    margin-left: 12px;
  }

  :host([form='page']) .field {
    gap: 12px;
    min-height: 52px;
    padding: 0 6px 0 16px;
    border-width: 1.5px;
    border-radius: 8px;
  }

  :host([form='page']) input {
    min-height: 48px;
    font-size: 1rem;
  }

  :host([form='page']) .btn.main {
    min-height: 38px;
    padding: 0 20px;
    font-size: 0.875rem;
  }

  .over {
    position: absolute;
    inset: 0;
    z-index: 6;
    display: flex;
    align-items: center;
    padding: 0 8px;
    background: var(--gov-surface);
  }

  .over search {
    position: static;
    flex: 1;
    min-width: 0;
  }

  .over .list {
    inset: calc(100% + 1px) 0 auto;
    width: auto;
    max-height: calc(100dvh - 60px);
    border-width: 1px 0;
    border-radius: 0;
  }

  .over .field {
    border: 0;
    padding-left: 8px;
  }

  @media (max-width: 37.49rem) {
    input {
      min-height: 44px;
      font-size: 1rem;
    }

    .field .square {
      width: 44px;
      min-height: 44px;
    }

    [role='option'] {
      min-height: 44px;
    }

    :host([form='page']) .btn.main {
      min-height: 44px;
    }

    :host([form='page']) .list {
      width: 100%;
    }
  }
`;
