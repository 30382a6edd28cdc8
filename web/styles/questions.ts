import { css } from 'lit';

/** The list of questions: the question at the left, its answer at the right. */
export const questionListStyles = css`
  :host {
    display: block;
    max-width: 1296px;
    margin: 0 auto;
    padding: 20px clamp(12px, 4vw, 40px) 40px;
  }

  h1 {
    font-size: 1.25rem;
    line-height: 1.4;
  }

  .lead {
    max-width: 60em;
    margin-top: 4px;
    color: var(--gov-text-2);
  }

  h2 {
    margin: 24px 0 6px;
    font-size: 1rem;
    line-height: 1.4;
  }

  li a {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 24rem) 16px;
    gap: 4px 20px;
    align-items: center;
    min-height: 44px;
    padding: 8px 12px;
    border-top: 1px solid var(--gov-line);
  }

  li:last-child a {
    border-bottom: 1px solid var(--gov-line);
  }

  li a:hover {
    background: var(--gov-hover);
  }

  .question {
    font-size: 0.9375rem;
    line-height: 1.5;
    word-break: auto-phrase;
    overflow-wrap: anywhere;
  }

  .short {
    font-weight: 700;
    word-break: auto-phrase;
    overflow-wrap: anywhere;
  }

  li gov-icon {
    color: var(--gov-text-3);
  }

  @media (max-width: 37.49rem) {
    li a {
      grid-template-columns: minmax(0, 1fr) 16px;
      padding: 10px 4px;
    }

    .short {
      grid-row: 2;
    }

    li gov-icon {
      grid-row: 1 / span 2;
      grid-column: 2;
    }
  }
`;

/** One question: its sentence with choosers, tools, answer, and what stands behind it. */
export const questionStyles = css`
  :host {
    display: block;
    max-width: 1440px;
    margin: 0 auto;
    padding: 12px clamp(12px, 2vw, 28px) 48px;
  }

  nav {
    font-size: 0.8125rem;
  }

  nav a {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-height: 32px;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin: 12px 0 16px;
  }

  .tools [role='status'] {
    align-self: center;
    font-size: 0.8125rem;
    color: var(--gov-text-2);
  }

  .answer[aria-busy='true'] {
    color: var(--gov-text-3);
  }

  .headline {
    margin-bottom: 10px;
    font-size: 1.125rem;
    font-weight: 700;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }

  .remarks {
    display: grid;
    gap: 4px;
    margin-top: 10px;
    font-size: 0.8125rem;
    color: var(--gov-text-2);
  }

  .fault {
    padding: 12px 14px;
    border: 1.5px solid var(--gov-doubt-line);
    border-radius: 8px;
    background: var(--gov-doubt-fill);
  }

  gov-question-code {
    margin-top: 24px;
  }

  @media print {
    :host {
      max-width: none;
      padding: 0;
    }

    gov-question-sentence,
    .no-print {
      display: none !important;
    }
  }
`;
