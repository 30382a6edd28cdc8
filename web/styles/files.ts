import { css } from 'lit';

/** The list of files: in a panel, or in the menu of a phone. */
export const filesStyles = css`
  :host {
    display: block;
    flex: none;
  }

  .list {
    display: grid;
    gap: 2px;
    min-width: 264px;
  }

  :host([stacked]) .list {
    min-width: 0;
  }

  .item {
    display: flex;
    align-items: center;
    gap: 10px;
    width: 100%;
    min-height: 44px;
    padding: 4px 10px;
    text-align: start;
    border-radius: 6px;
  }

  .item:hover {
    background: var(--gov-hover);
  }

  .item[aria-disabled='true'] {
    color: var(--gov-text-3);
    cursor: progress;
  }

  .item span {
    display: grid;
    line-height: 1.35;
  }

  .item b {
    font-size: 0.8125rem;
  }

  .item small {
    font-size: 0.75rem;
    color: var(--gov-text-3);
  }

  .told {
    display: flex;
    align-items: flex-start;
    gap: 6px;
    max-width: 300px;
    padding: 8px 10px 4px;
    font-size: 0.8125rem;
    overflow-wrap: anywhere;
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
