import { css } from 'lit';

/** Points of a time line; the mark, its text and the track say the same. */
export const timelineStyles = css`
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

  .steps {
    display: flex;
    align-items: center;
    min-height: 52px;
    padding: 0 8px;
  }

  .steps p {
    flex: 1;
    text-align: center;
    line-height: 1.25;
  }

  .steps p b {
    font-size: 1rem;
  }

  .steps small {
    font-size: 0.75rem;
    color: var(--gov-text-3);
  }

  .steps gov-icon {
    width: 20px;
    height: 20px;
  }

  .steps button:disabled {
    visibility: hidden;
  }

  .dots {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
  }

  .dots small {
    margin-right: 2px;
  }

  .dots i {
    width: 8px;
    height: 8px;
    border: 1px solid var(--gov-text-2);
  }

  .dots .NONE {
    border: 1px dashed var(--gov-edge);
  }

  .dots .chosen {
    box-shadow:
      0 0 0 2px var(--gov-page),
      0 0 0 3.5px var(--gov-primary);
  }

  .dots .chosen.STATED {
    background: var(--gov-primary);
    border-color: var(--gov-primary);
  }

  @media (max-width: 89.99rem) {
    .heading {
      display: none;
    }

    [role='radio'] {
      width: 64px;
    }
  }

  @media (max-width: 63.99rem) {
    .line {
      overflow-x: auto;
    }
  }
`;
