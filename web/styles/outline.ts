import { css } from 'lit';

/** Rows of the outline: dense beside a picture, 44 px high on a phone. */
export const outlineStyles = css`
  :host {
    display: block;
    padding: 6px 0;
    font-size: 0.8125rem;
  }

  .heading {
    margin: 7px 12px 2px 14px;
    padding-top: 6px;
    font-size: 0.71875rem;
    color: var(--gov-text-3);
    border-top: 1px solid var(--gov-line-2);
  }

  [role='group']:first-child > .heading {
    margin-top: 0;
    border-top: 0;
  }

  [role='treeitem'] {
    position: relative;
    display: flex;
    align-items: center;
    gap: 5px;
    min-height: 28px;
    padding: 2px 9px 2px 6px;
    line-height: 1.35;
    cursor: pointer;
  }

  [role='treeitem']:hover {
    background: var(--gov-hover);
  }

  [aria-level='2'] {
    padding-left: 17px;
  }

  [aria-level='3'] {
    padding-left: 28px;
  }

  [aria-level='4'] {
    padding-left: 39px;
  }

  [aria-level='5'] {
    padding-left: 50px;
  }

  [aria-level='6'],
  [aria-level='7'],
  [aria-level='8'] {
    padding-left: 61px;
  }

  [role='treeitem']:focus-visible {
    z-index: 1;
    outline-offset: -3px;
    box-shadow: inset 0 0 0 6px var(--gov-focus-ground);
    border-radius: 0;
  }

  .twist {
    width: 16px;
    height: 24px;
    flex: none;
    display: grid;
    place-items: center;
    color: var(--gov-text-3);
  }

  .twist gov-icon {
    width: 12px;
    height: 12px;
  }

  .label {
    flex: 1;
    min-width: 0;
    text-wrap: balance;
  }

  .body .label {
    font-weight: 700;
  }

  .absent .label {
    font-weight: 400;
    color: var(--gov-text-3);
  }

  small {
    font-size: 0.75rem;
    color: var(--gov-text-3);
    white-space: nowrap;
  }

  .absent small {
    max-width: 50%;
    text-align: right;
    white-space: normal;
  }

  [aria-selected='true'] {
    background: var(--gov-selected);
  }

  [aria-selected='true']::before {
    content: '';
    position: absolute;
    inset: 0 auto 0 0;
    width: 3px;
    background: var(--gov-primary);
  }

  [aria-selected='true'] .label {
    color: var(--gov-primary);
    font-weight: 700;
  }

  .same .label {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 3px;
  }

  .collective {
    display: inline-block;
    margin-left: 4px;
    padding: 0 4px;
    font-size: 0.6875rem;
    font-weight: 400;
    line-height: 16px;
    color: var(--gov-text-2);
    white-space: nowrap;
    border: 1px solid var(--gov-edge);
    border-radius: 3px;
    box-shadow:
      2px 2px 0 -1px var(--gov-page),
      2px 2px 0 0 var(--gov-edge);
  }

  .mark {
    display: inline-block;
    margin-left: 6px;
    padding: 0 6px;
    font-size: 0.6875rem;
    font-weight: 700;
    line-height: 17px;
    white-space: nowrap;
    color: var(--gov-text-2);
    border: 1px solid currentcolor;
    border-radius: 9px;
  }

  .mark.ADDED {
    color: var(--gov-added-line);
    background: var(--gov-added-fill);
  }

  .mark.ENDED {
    color: var(--gov-ended-line);
    background: var(--gov-ended-fill);
    border-style: dashed;
  }

  .mark.UNDETERMINED {
    color: var(--gov-doubt-line);
    background: var(--gov-doubt-fill);
    border-style: dotted;
  }

  @media (forced-colors: active) {
    [aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }

  @media (max-width: 37.49rem) {
    :host {
      padding: 0;
      font-size: 0.875rem;
    }

    .heading {
      margin: 0;
      padding: 10px 16px 5px;
      font-size: 0.78125rem;
      background: var(--gov-sunken);
      border-top: 0;
      border-bottom: 1px solid var(--gov-line);
    }

    [role='treeitem'] {
      min-height: 44px;
      padding-left: 14px;
      border-bottom: 1px solid var(--gov-line);
    }

    [aria-level='2'] {
      padding-left: 32px;
    }

    [aria-level='3'] {
      padding-left: 46px;
    }

    [aria-level='4'] {
      padding-left: 60px;
    }

    [aria-level='5'],
    [aria-level='6'],
    [aria-level='7'],
    [aria-level='8'] {
      padding-left: 74px;
    }

    .twist {
      order: 5;
      width: 24px;
      height: 44px;
    }

    .twist gov-icon {
      width: 16px;
      height: 16px;
    }

    .body .label {
      font-size: 0.9375rem;
    }
  }
`;
