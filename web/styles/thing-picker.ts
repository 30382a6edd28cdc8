import { css } from 'lit';

/** A field with a list under it. */
export const thingPickerStyles = css`
  :host {
    position: relative;
    display: block;
    min-width: 0;
  }

  label {
    display: block;
    font-size: 0.75rem;
    line-height: 20px;
    color: var(--gov-text-2);
  }

  .field {
    position: relative;
    display: flex;
    align-items: center;
    gap: 6px;
    min-height: 36px;
    padding: 0 2px 0 10px;
    border: 1px solid var(--gov-edge);
    border-radius: 6px;
    background: var(--gov-surface);
  }

  .field:focus-within {
    outline: 2.5px solid var(--gov-focus-ring);
    outline-offset: 1.5px;
    box-shadow: 0 0 0 4px var(--gov-focus-ground);
  }

  input {
    flex: 1;
    min-width: 0;
    min-height: 34px;
    padding: 0;
    font-size: 0.875rem;
    border: 0;
    background: none;
  }

  input:focus-visible {
    outline: none;
    box-shadow: none;
  }

  .about {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 8px;
    margin-top: 4px;
    font-size: 0.75rem;
    line-height: 1.5;
    color: var(--gov-text-2);
  }

  [role='option'] small {
    font-size: 0.75rem;
    color: var(--gov-text-3);
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

  .list {
    position: absolute;
    inset: calc(100% + 6px) auto auto -1px;
    z-index: 7;
    width: max-content;
    min-width: calc(100% + 2px);
    max-width: min(420px, 88vw);
    max-height: min(360px, 55vh);
    overflow-y: auto;
    overscroll-behavior: contain;
    font-size: 0.8125rem;
    background: var(--gov-surface);
    border: 1px solid var(--gov-edge);
    border-radius: 6px;
    box-shadow: 0 4px 16px var(--gov-shade);
  }

  :host([data-side='end']) .list {
    inset: calc(100% + 6px) -1px auto auto;
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
    min-height: 32px;
    padding: 4px 12px;
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

  [role='option'].absent {
    color: var(--gov-text-3);
  }

  .not-now {
    padding: 0 5px;
    border: 1px dashed var(--gov-edge);
    border-radius: 3px;
  }

  .list p {
    padding: 8px 12px;
    color: var(--gov-text-2);
  }

  @media (max-width: 37.49rem) {
    input {
      min-height: 44px;
      font-size: 1rem;
    }

    [role='option'] {
      min-height: 44px;
    }
  }
`;
