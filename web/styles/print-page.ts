import { css } from 'lit';

/** Sheets of paper on a desk; on paper the sheets alone, each on one page. */
export const printPage = css`
  :host {
    display: block;
    min-height: 100vh;
    min-height: 100dvh;
    background: var(--gov-sunken);
  }

  main {
    padding: 16px 20px 48px;
  }

  main:focus-visible {
    outline-offset: -3px;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 20px;
    max-width: 1123px;
    margin: 0 auto 16px;
    padding: 10px 14px;
    background: var(--gov-surface);
    border: 1px solid var(--gov-line-2);
    border-radius: 8px;
  }

  .tools h1 {
    font-size: 1rem;
  }

  fieldset {
    display: flex;
    align-items: center;
    gap: 4px;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    float: left;
    padding: 0 8px 0 0;
    font-size: 0.8125rem;
    color: var(--gov-text-2);
  }

  label {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    min-height: 32px;
    padding: 0 8px;
    font-size: 0.8125rem;
    border-radius: 6px;
  }

  label:hover {
    background: var(--gov-hover);
  }

  input {
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--gov-primary);
  }

  .tools p {
    flex-basis: 100%;
    font-size: 0.75rem;
    color: var(--gov-text-2);
  }

  .space {
    flex: 1;
  }

  ol {
    display: grid;
    gap: 20px;
    justify-items: center;
  }

  li {
    width: 100%;
    max-width: var(--paper-width);
  }

  gov-sheet-paper {
    outline: 1px solid var(--gov-line-2);
    box-shadow: 0 2px 12px var(--gov-shade);
  }

  @media (max-width: 37.49rem) {
    main {
      padding-inline: 12px;
    }

    label {
      min-height: 44px;
    }

    /* A sheet keeps a size at which it can be read; it is moved to and fro. */
    li {
      overflow-x: auto;
    }

    gov-sheet-paper {
      min-width: 640px;
    }
  }

  @media print {
    :host {
      min-height: 0;
      background: none;
    }

    gov-header,
    .tools,
    .instead {
      display: none !important;
    }

    main {
      padding: 0;
    }

    ol,
    li {
      display: block;
      max-width: none;
      overflow: visible;
    }

    gov-sheet-paper {
      min-width: 0;
      outline: 0;
      box-shadow: none;
      break-inside: avoid;
      overflow: hidden;
    }

    li:not(:last-child) {
      break-after: page;
    }
  }
`;
