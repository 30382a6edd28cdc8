import { css } from 'lit';

/** A time line with two ends; ends, track and words say the same. */
export const rangeStyles = css`
  :host {
    display: block;
  }

  .line {
    display: flex;
    align-items: center;
  }

  .heading {
    margin-right: 8px;
    font-size: 0.75rem;
    color: var(--gov-text-3);
  }

  .cell {
    position: relative;
    width: 72px;
    height: 58px;
    flex: none;
    color: var(--gov-text-2);
  }

  .cell::before {
    content: '';
    position: absolute;
    top: 12.5px;
    left: 0;
    right: 0;
    height: 1px;
    background: var(--gov-edge);
  }

  .NONE::before {
    background: repeating-linear-gradient(90deg, var(--gov-edge) 0 3px, transparent 3px 7px);
  }

  .within {
    color: var(--gov-primary);
    background: var(--gov-selected);
  }

  .from {
    border-radius: 6px 0 0 6px;
  }

  .to {
    border-radius: 0 6px 6px 0;
  }

  .track {
    position: absolute;
    top: 11.5px;
    left: 0;
    right: 0;
    height: 3px;
    background: var(--gov-primary);
    forced-color-adjust: none;
  }

  .from .track {
    left: 50%;
  }

  .to .track {
    right: 50%;
  }

  .year {
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: flex-end;
    width: 100%;
    padding-bottom: 4px;
    line-height: 1.2;
    border-radius: 6px;
  }

  .year:hover {
    background: var(--gov-hover);
  }

  .within .year:hover {
    background: none;
  }

  .year b {
    font-size: 0.8125rem;
    font-weight: 400;
  }

  .end .year b {
    font-weight: 700;
  }

  .year small {
    font-size: 0.6875rem;
    white-space: nowrap;
    color: var(--gov-text-3);
  }

  .end .year small {
    color: var(--gov-text-2);
  }

  i {
    position: absolute;
    top: 7px;
    width: 12px;
    height: 12px;
    border: 2px solid var(--gov-text-2);
    border-radius: 50%;
    background: var(--gov-surface);
    forced-color-adjust: none;
  }

  .STATED i {
    background: var(--gov-text-2);
  }

  .PARTIAL i {
    background: linear-gradient(90deg, var(--gov-text-2) 50%, var(--gov-surface) 50%);
  }

  .NONE i {
    top: 8.5px;
    width: 9px;
    height: 9px;
    border: 1.5px dashed var(--gov-edge);
  }

  [role='slider'] {
    position: absolute;
    top: 1px;
    left: calc(50% - 12px);
    width: 24px;
    height: 24px;
    border-radius: 50%;
    cursor: ew-resize;
    touch-action: none;
    forced-color-adjust: none;
  }

  [role='slider']::after {
    content: '';
    position: absolute;
    inset: 5px;
    border: 2px solid var(--gov-primary);
    border-radius: 50%;
    background: var(--gov-surface);
    box-shadow:
      0 0 0 2px var(--gov-selected),
      0 0 0 3.5px var(--gov-primary);
  }

  .STATED [role='slider']::after {
    background: var(--gov-primary);
  }

  .PARTIAL [role='slider']::after {
    background: linear-gradient(90deg, var(--gov-primary) 50%, var(--gov-surface) 50%);
  }

  .NONE [role='slider']::after {
    border-style: dashed;
  }

  [role='slider']:focus-visible {
    border-radius: 50%;
  }

  .choices {
    display: flex;
    gap: 8px;
    padding: 6px 12px;
  }

  .choices label {
    flex: 1 1 0;
    min-width: 0;
    display: grid;
    font-size: 0.75rem;
    color: var(--gov-text-2);
  }

  select {
    min-width: 0;
    width: 100%;
    min-height: 44px;
    padding: 0 8px;
    font: inherit;
    font-size: 1rem;
    color: var(--gov-text);
    border: 1px solid var(--gov-edge);
    border-radius: 6px;
    background: var(--gov-surface);
  }

  @media (max-width: 89.99rem) {
    .heading {
      display: none;
    }

    .cell {
      width: 64px;
    }
  }

  @media (max-width: 63.99rem) {
    .line {
      overflow-x: auto;
    }
  }
`;
