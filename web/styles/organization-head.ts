import { css } from 'lit';

/** Who an actor is: name, facts, what is counted, where to go on. */
export const organizationHeadStyles = css`
  :host {
    display: block;
  }

  .kind {
    font-size: 0.8125rem;
    font-weight: 700;
    color: var(--gov-primary);
  }

  h1 {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 10px;
    font-size: 1.375rem;
    line-height: 1.4;
  }

  .collective {
    padding: 0 5px;
    font-size: 0.75rem;
    font-weight: 400;
    line-height: 18px;
    color: var(--gov-text-2);
    white-space: nowrap;
    border: 1px solid var(--gov-edge);
    border-radius: 3px;
    box-shadow:
      2px 2px 0 -1px var(--gov-page),
      2px 2px 0 0 var(--gov-edge);
  }

  .told {
    max-width: 60em;
    margin-top: 2px;
    font-size: 0.8125rem;
    color: var(--gov-text-2);
  }

  .count {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 12px;
    margin-top: 6px;
    font-size: 1rem;
    font-weight: 700;
  }

  .count small {
    font-size: 0.8125rem;
    font-weight: 400;
    color: var(--gov-text-2);
  }

  dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 2px 14px;
    margin-top: 8px;
    font-size: 0.8125rem;
    line-height: 1.6;
  }

  dt {
    color: var(--gov-text-3);
  }

  dd a,
  dd button {
    min-height: 24px;
    text-align: left;
  }

  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin: 10px 0 12px;
  }

  /* The head of the sheet says it already. */
  @media print {
    h1,
    .links {
      display: none;
    }
  }
`;
