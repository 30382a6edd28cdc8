import { css } from 'lit';

/** The choice of one day: its button, and the panel that it opens under the time line. */
export const dayStyles = css`
  :host {
    position: relative;
    display: inline-block;
  }

  .opener {
    width: 100%;
  }

  .opener {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 4px;
    min-height: 28px;
    padding: 0 7px 0 6px;
    font-size: inherit;
    white-space: nowrap;
    color: var(--gov-text-2);
    border: 1px solid var(--gov-edge);
    border-radius: 6px;
  }

  .opener:hover {
    background: var(--gov-hover);
  }

  .opener gov-icon {
    width: 14px;
    height: 14px;
  }

  .opener.chosen {
    font-weight: 700;
    color: var(--gov-primary);
    background: var(--gov-selected);
    border-color: var(--gov-primary);
  }

  .panel {
    position: absolute;
    top: calc(100% + 6px);
    right: 0;
    z-index: 6;
    width: 320px;
    max-width: calc(100vw - 16px);
    padding: 12px 16px 16px;
    font-size: 0.875rem;
    line-height: 1.5;
    color: var(--gov-text);
    background: var(--gov-surface);
    border: 1px solid var(--gov-edge);
    border-radius: 8px;
    box-shadow: 0 4px 16px var(--gov-shade);
  }

  form {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 4px 8px;
    align-items: center;
  }

  h2 {
    font-size: 1rem;
  }

  form .square {
    justify-self: end;
  }

  .panel.start {
    right: auto;
    left: 0;
  }

  label {
    grid-column: 1 / -1;
    font-size: 0.8125rem;
    font-weight: 700;
  }

  input {
    grid-column: 1;
    width: 100%;
    min-width: 0;
    min-height: 36px;
    padding: 0 10px;
    color: inherit;
    background: var(--gov-page);
    border: 1px solid var(--gov-edge);
    border-radius: 6px;
  }

  input[aria-invalid='true'] {
    border: 2px solid var(--gov-ended-line);
  }

  form .main {
    grid-area: 3 / 2;
    min-height: 36px;
  }

  form p {
    grid-column: 1 / -1;
    font-size: 0.75rem;
    color: var(--gov-text-2);
  }

  [role='alert'] {
    font-weight: 700;
    color: var(--gov-ended-line);
  }

  .quick {
    display: grid;
    gap: 6px;
    margin-top: 8px;
    padding-top: 12px;
    border-top: 1px solid var(--gov-line);
  }

  .quick .btn {
    justify-content: center;
  }

  .quick [aria-pressed='true'] {
    font-weight: 700;
    color: var(--gov-primary);
    background: var(--gov-selected);
    border-color: var(--gov-primary);
  }

  :host([short]) .opener {
    flex-direction: column;
    gap: 0;
    width: 44px;
    min-height: 44px;
    padding: 0;
    font-size: 0.6875rem;
    line-height: 1.2;
    background: none;
    border: 0;
  }

  :host([short]) .opener gov-icon {
    width: 16px;
    height: 16px;
  }

  :host([short]) .panel {
    position: fixed;
    top: auto;
    right: 8px;
    left: 8px;
    width: auto;
    margin-top: 4px;
  }
`;
