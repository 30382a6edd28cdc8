import { css } from 'lit';

/** The legend of the changes as a filter. */
export const legendStyles = css`
  :host {
    display: block;
  }

  [role='group'] {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    gap: 6px;
    min-height: 42px;
    padding: 6px 12px;
  }

  .heading {
    margin-right: 2px;
    font-size: 0.75rem;
    color: var(--gov-text-3);
    white-space: nowrap;
  }

  .class {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-height: 28px;
    flex: none;
    padding: 0 9px 0 7px;
    font-size: 0.8125rem;
    white-space: nowrap;
    border: 1px solid var(--gov-edge);
    border-radius: 14px;
    background: var(--gov-surface);
  }

  .class:hover {
    background: var(--gov-hover);
  }

  .class:focus-visible {
    border-radius: 14px;
  }

  .class[aria-pressed='false'] {
    border-style: dashed;
    color: var(--gov-text-3);
  }

  .colours {
    margin-left: auto;
    min-height: 28px;
    padding: 0 6px;
  }

  .more {
    margin: 6px 12px;
  }

  .tick {
    width: 14px;
    height: 14px;
    display: grid;
    place-items: center;
    border: 1.5px solid var(--gov-text-2);
    border-radius: 3px;
    color: var(--gov-page);
    background: var(--gov-text-2);
  }

  .tick gov-icon {
    width: 12px;
    height: 12px;
  }

  [aria-pressed='false'] .tick {
    background: none;
  }

  [aria-pressed='false'] .tick gov-icon {
    visibility: hidden;
  }

  @media (max-width: 37.49rem) {
    .class,
    .colours {
      min-height: 44px;
      border-radius: 22px;
      padding: 0 12px 0 10px;
    }
  }
`;
