import { css } from 'lit';

/** The link of a view and its citation: in a panel, or in the menu of a phone. */
export const shareStyles = css`
  :host {
    display: block;
    flex: none;
  }

  :host([stacked]) .btn {
    width: 100%;
    min-height: 44px;
    justify-content: flex-start;
    gap: 8px;
    padding: 0 10px;
  }

  .panel {
    display: grid;
    gap: 10px;
    width: min(440px, calc(100vw - 48px));
    padding: 6px;
  }

  .panel .btn {
    justify-self: start;
  }

  .told {
    display: flex;
    align-items: center;
    gap: 6px;
    font-size: 0.8125rem;
    font-weight: 700;
  }

  :host([stacked]) .told {
    padding: 4px 10px;
  }

  label {
    display: grid;
    gap: 3px;
    font-size: 0.75rem;
    color: var(--gov-text-2);
  }

  input,
  textarea {
    width: 100%;
    padding: 6px 8px;
    font: inherit;
    font-size: 0.8125rem;
    line-height: 1.5;
    color: var(--gov-text);
    background: var(--gov-sunken);
    border: 1px solid var(--gov-edge);
    border-radius: 6px;
    resize: vertical;
  }
`;
