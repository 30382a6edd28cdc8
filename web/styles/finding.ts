import { css } from 'lit';

/** The tools: fields and toggles in one wrapping row. */
export const findingToolsStyles = css`
  :host {
    display: contents;
  }

  label {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-width: 0;
    max-width: 100%;
    font-size: 0.75rem;
    white-space: nowrap;
    color: var(--gov-text-3);
  }

  select {
    min-width: 0;
    min-height: 32px;
    max-width: 16rem;
    padding: 0 4px;
    font: inherit;
    font-size: 0.8125rem;
    color: var(--gov-text);
    background: var(--gov-surface);
    border: 1px solid var(--gov-edge);
    border-radius: 6px;
  }

  .toggles {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }

  .btn b {
    font-variant-numeric: tabular-nums;
  }

  .tick {
    display: grid;
    place-items: center;
    width: 14px;
    height: 14px;
    border: 1.5px solid var(--gov-edge);
    border-radius: 3px;
  }

  [aria-pressed='true'] .tick {
    color: var(--gov-on-primary);
    background: var(--gov-text-2);
    border-color: var(--gov-text-2);
  }

  .tick gov-icon {
    width: 10px;
    height: 10px;
  }

  [aria-pressed='false'] {
    border-style: dashed;
    color: var(--gov-text-3);
  }

  @media (forced-colors: active) {
    [aria-pressed='true'] .tick {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }

  @media (max-width: 37.49rem) {
    select {
      min-height: 44px;
      max-width: 100%;
      font-size: 1rem;
    }

    .toggles .btn {
      padding: 0 9px;
    }
  }
`;

/** One finding: what was found, where it is written, and what a reader did with it. */
export const findingStyles = css`
  :host {
    display: block;
    padding: 8px 0 10px;
  }

  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 20rem) 8.5rem;
    gap: 6px 20px;
    align-items: start;
  }

  .sentence {
    max-width: 46em;
    line-height: 1.65;
  }

  .about {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
    margin-top: 2px;
    font-size: 0.8125rem;
  }

  .about dt,
  .evidence dt {
    font-size: 0.75rem;
    color: var(--gov-text-3);
  }

  .about {
    align-items: center;
  }

  .about a {
    display: inline-block;
    min-height: 24px;
    line-height: 24px;
  }

  .about small {
    font-size: 0.75rem;
    color: var(--gov-text-3);
  }

  .evidence {
    font-size: 0.78125rem;
    line-height: 1.45;
  }

  .evidence dd {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 6px;
    padding: 2px 0;
    overflow-wrap: anywhere;
  }

  .evidence small {
    grid-column: 2;
    font-size: 0.75rem;
    color: var(--gov-text-2);
  }

  .done {
    justify-self: end;
    white-space: normal;
  }

  form {
    display: grid;
    gap: 6px;
    justify-items: start;
    max-width: 40rem;
    margin-top: 8px;
    padding: 10px 12px;
    background: var(--gov-sunken);
    border: 1px solid var(--gov-edge);
    border-radius: 8px;
  }

  form label {
    font-size: 0.8125rem;
    font-weight: 700;
  }

  textarea {
    width: 100%;
    min-height: 60px;
    padding: 6px 8px;
    font: inherit;
    font-size: 0.875rem;
    color: var(--gov-text);
    background: var(--gov-surface);
    border: 1px solid var(--gov-edge);
    border-radius: 6px;
    resize: vertical;
  }

  form p {
    font-size: 0.75rem;
    color: var(--gov-text-2);
  }

  .buttons {
    display: flex;
    gap: 8px;
  }

  @media (max-width: 89.99rem) {
    .row {
      grid-template-columns: minmax(0, 1fr) 8.5rem;
    }

    .evidence {
      grid-row: 2;
      grid-column: 1 / -1;
    }
  }

  @media (max-width: 37.49rem) {
    .row {
      grid-template-columns: minmax(0, 1fr);
    }

    .evidence {
      grid-row: auto;
    }

    .done {
      justify-self: start;
    }

    .about a {
      min-height: 44px;
      line-height: 44px;
    }

    textarea {
      font-size: 1rem;
    }
  }

  @media print {
    .done,
    form {
      display: none;
    }

    .row {
      grid-template-columns: minmax(0, 1fr) minmax(0, 17rem);
    }

    .evidence {
      grid-row: auto;
      grid-column: auto;
    }
  }
`;
