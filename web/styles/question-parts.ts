import { css } from 'lit';

/** A question whose parameters are choosers within the sentence. */
export const sentenceStyles = css`
  :host {
    display: block;
    font-size: 1.125rem;
    line-height: 2.3;
  }

  select,
  input {
    max-width: 100%;
    min-height: 36px;
    padding: 2px 8px;
    font: inherit;
    font-size: 1rem;
    font-weight: 700;
    line-height: 1.4;
    color: var(--gov-primary);
    background: var(--gov-surface);
    border: 1px solid var(--gov-edge);
    border-radius: 6px;
    field-sizing: content;
  }

  select:hover,
  input:hover {
    background: var(--gov-hover);
  }

  .small {
    min-height: 32px;
    padding: 0 8px;
    vertical-align: 1px;
  }

  .field {
    margin: 0 3px;
  }

  @media (max-width: 37.49rem) {
    :host {
      font-size: 1rem;
      line-height: 1.7;
    }

    .field {
      display: block;
      margin: 4px 0;
    }

    select,
    input {
      width: 100%;
      min-height: 44px;
    }
  }
`;

/** GraphQL, variables and curl of a question. */
export const codeStyles = css`
  :host {
    display: block;
  }

  details {
    border: 1px solid var(--gov-line-2);
    border-radius: 8px;
  }

  summary {
    min-height: 44px;
    padding: 0 14px;
    line-height: 44px;
    cursor: pointer;
  }

  section {
    padding: 4px 14px 14px;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    min-height: 40px;
  }

  h3 {
    flex: 1;
    font-size: 0.8125rem;
  }

  [role='status'] {
    font-size: 0.75rem;
    color: var(--gov-text-2);
  }

  pre {
    max-height: 22rem;
    margin: 0;
    padding: 10px 12px;
    overflow: auto;
    font:
      0.75rem/1.5 ui-monospace,
      monospace;
    background: var(--gov-sunken);
    border: 1px solid var(--gov-line);
    border-radius: 6px;
    tab-size: 2;
  }

  pre.line {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
