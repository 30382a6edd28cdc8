import { css } from 'lit';

/** Points of a time line; the mark, its text and the track say the same. */
export const timelineStyles = css`
  :host {
    display: block;
  }

  .line,
  .years {
    display: flex;
    align-items: center;
  }

  .tools {
    display: grid;
    grid-template-columns: repeat(4, auto);
    align-items: center;
    gap: 1px 0;
    margin-right: 10px;
    font-size: 0.75rem;
    line-height: 1.3;
    color: var(--gov-text-3);
  }

  .tools p {
    grid-column: 1 / -1;
    display: flex;
    gap: 6px;
  }

  .tools gov-day-picker {
    margin-left: 6px;
  }

  .tools small {
    font-size: inherit;
    font-variant-numeric: tabular-nums;
    color: var(--gov-text-2);
  }

  .play,
  .step {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 3px;
    min-height: 28px;
    color: var(--gov-text-2);
    border-radius: 6px;
  }

  .play {
    padding: 0 7px 0 5px;
    border: 1px solid var(--gov-edge);
    white-space: nowrap;
  }

  .step {
    flex: none;
    width: 26px;
  }

  .play:hover,
  .step:hover {
    background: var(--gov-hover);
  }

  .step:disabled {
    visibility: hidden;
  }

  .play gov-icon,
  .step gov-icon {
    width: 14px;
    height: 14px;
  }

  [role='radio'] {
    position: relative;
    width: 72px;
    height: 58px;
    flex: none;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: flex-end;
    padding-bottom: 4px;
    line-height: 1.2;
    border-radius: 6px;
    color: var(--gov-text-2);
  }

  [role='radio']:hover {
    background: var(--gov-hover);
  }

  [role='radio']::before {
    content: '';
    position: absolute;
    top: 12.5px;
    left: 0;
    right: 0;
    height: 1px;
    background: var(--gov-edge);
  }

  [role='radio'].NONE::before {
    background: repeating-linear-gradient(90deg, var(--gov-edge) 0 3px, transparent 3px 7px);
  }

  [role='radio'] b {
    font-size: 0.8125rem;
    font-weight: 400;
  }

  [role='radio'] small {
    font-size: 0.6875rem;
    color: var(--gov-text-3);
    white-space: nowrap;
  }

  i {
    border-radius: 50%;
    forced-color-adjust: none;
  }

  [role='radio'] i {
    position: absolute;
    top: 7px;
    width: 12px;
    height: 12px;
    border: 2px solid var(--gov-text-2);
    background: var(--gov-surface);
  }

  .STATED i,
  i.STATED {
    background: var(--gov-text-2);
  }

  .PARTIAL i,
  i.PARTIAL {
    background: linear-gradient(90deg, var(--gov-text-2) 50%, var(--gov-surface) 50%);
  }

  [role='radio'].NONE i {
    top: 8.5px;
    width: 9px;
    height: 9px;
    border: 1.5px dashed var(--gov-edge);
  }

  [aria-checked='true'],
  [aria-checked='true']:hover {
    color: var(--gov-primary);
    background: var(--gov-selected);
  }

  [aria-checked='true'] b {
    font-weight: 700;
  }

  [aria-checked='true'] small {
    color: var(--gov-text-2);
  }

  [aria-checked='true'] i {
    border-color: var(--gov-primary);
    box-shadow:
      0 0 0 3px var(--gov-selected),
      0 0 0 4.5px var(--gov-primary);
  }

  [aria-checked='true'].STATED i {
    background: var(--gov-primary);
  }

  [aria-checked='true'].PARTIAL i {
    background: linear-gradient(90deg, var(--gov-primary) 50%, var(--gov-surface) 50%);
  }

  @media (max-width: 89.99rem) {
    [role='radio'] {
      width: 64px;
    }
  }

  .western {
    display: none;
  }

  /* Room for one row: the western year stands with the chosen one, whose mark is told by its dot. */
  @media (max-width: 79.99rem) {
    .tools p,
    [aria-checked='true'] .western ~ small {
      display: none;
    }

    [aria-checked='true'] .western {
      display: inline;
    }

    .tools {
      grid-template-columns: repeat(3, auto);
      gap: 2px 0;
      margin-right: 4px;
      font-size: 0.6875rem;
    }

    .tools gov-day-picker {
      grid-column: 1 / -1;
      margin: 0;
    }

    .tools .step {
      width: 24px;
    }

    .play {
      padding: 0 5px 0 3px;
    }

    [role='radio'] {
      width: 50px;
    }

    [role='radio'] small {
      font-size: 0.625rem;
    }
  }

  @media (max-width: 63.99rem) {
    .years {
      min-width: 0;
      overflow-x: auto;
    }
  }
`;
