import { css } from 'lit';

/** The finer filter: its button, and what opens under it. */
export const filterStyles = css`
  :host {
    display: block;
    flex: none;
    align-self: flex-start;
  }

  .anchor {
    position: relative;
  }

  .opener {
    min-height: 28px;
    padding: 0 9px;
  }

  .opener[aria-expanded='true'] {
    border-color: var(--gov-primary);
    background: var(--gov-selected);
  }

  .opener b {
    padding: 0 5px;
    font-size: 0.75rem;
    border-radius: 8px;
    color: var(--gov-on-primary);
    background: var(--gov-primary);
  }

  #panel {
    position: absolute;
    top: calc(100% + 6px);
    right: 0;
    width: max-content;
    max-width: min(480px, calc(100vw - 24px));
    max-height: min(560px, calc(100vh - 200px));
    padding: 12px 14px;
    overflow: auto;
    border: 1px solid var(--gov-edge);
    border-radius: 8px;
    background: var(--gov-surface);
    box-shadow: 0 4px 16px var(--gov-shade);
  }

  #panel > [role='group'] {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }

  h3 {
    margin: 12px 0 6px;
    font-size: 0.75rem;
    font-weight: 400;
    color: var(--gov-text-3);
  }

  h3:first-child {
    margin-top: 0;
  }

  #panel > [role='group'] button {
    white-space: normal;
    text-align: left;
  }

  .alone button {
    color: var(--gov-text);
  }

  .alone [aria-pressed='true'] {
    border-color: var(--gov-primary);
    background: var(--gov-selected);
  }

  .end {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 6px 12px;
    margin-top: 12px;
    padding-top: 10px;
    font-size: 0.75rem;
    color: var(--gov-text-2);
    border-top: 1px solid var(--gov-line);
  }

  @media (max-width: 37.49rem) {
    .opener {
      min-height: 44px;
    }

    .anchor {
      position: static;
    }

    #panel {
      top: 100%;
      right: 8px;
      left: 8px;
      width: auto;
      max-width: none;
      max-height: 60vh;
    }
  }
`;
