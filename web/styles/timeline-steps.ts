import { css } from 'lit';

/** The time line of a phone: steps at either end, the shown time between them, the years as dots. */
export const timelineStepsStyles = css`
  .steps {
    display: flex;
    align-items: center;
    min-height: 52px;
    padding: 0 4px;
  }

  .steps p {
    min-width: 0;
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

  .steps .step {
    width: 44px;
    height: 44px;
  }

  .steps .step gov-icon {
    width: 20px;
    height: 20px;
  }

  .steps .play {
    flex-direction: column;
    gap: 0;
    width: 44px;
    min-height: 44px;
    padding: 0;
    font-size: 0.6875rem;
    line-height: 1.2;
    border: 0;
  }

  .steps .play gov-icon {
    width: 16px;
    height: 16px;
  }

  .dots {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
  }

  .dots small {
    margin-right: 2px;
    font-size: 0.6875rem;
    white-space: nowrap;
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
`;
