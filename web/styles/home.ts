import { css } from 'lit';

/** The start page: headline with search and example, questions, tiles. */
export const homeStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: calc(100vh - var(--gov-above, 0px));
    min-height: calc(100dvh - var(--gov-above, 0px));
  }

  main {
    flex: 1;
    width: 100%;
    max-width: 1440px;
    margin: 0 auto;
    padding: 0 clamp(16px, 5vw, 72px) 20px;
  }

  .hero {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 520px);
    gap: 20px 40px;
    align-items: start;
    padding: 21px 0 18px;
  }

  .eyebrow {
    font-weight: 700;
    color: var(--gov-primary);
  }

  h1 {
    font-size: clamp(1.5rem, 1.1rem + 1.6vw, 2rem);
    line-height: 1.4;
    letter-spacing: 0.01em;
  }

  h1 span {
    display: inline-block;
  }

  .lead {
    margin-top: 4px;
    font-size: 0.9375rem;
    line-height: 1.7;
    color: var(--gov-text-2);
  }

  .lead span {
    display: block;
  }

  gov-search {
    display: block;
    max-width: 600px;
    margin-top: 14px;
  }

  .short {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 22px;
    min-height: 24px;
    margin-top: 8px;
    font-size: 0.875rem;
    color: var(--gov-text-2);
  }

  .short button {
    min-height: 24px;
    color: var(--gov-link);
    text-decoration: underline dotted;
    text-underline-offset: 4px;
  }

  .short button:hover {
    text-decoration-style: solid;
  }

  .questions {
    min-height: 220px;
  }

  h2 {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 12px;
    margin: 18px 0 8px;
    font-size: 1.125rem;
    line-height: 1.4;
  }

  h2 small {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    font-size: 0.75rem;
    font-weight: 400;
    color: var(--gov-text-3);
  }

  h2 i {
    width: 9px;
    height: 9px;
    border-radius: 50%;
    background: var(--gov-text-2);
  }

  @media (max-width: 63.99rem) {
    .hero {
      grid-template-columns: minmax(0, 1fr);
    }

    gov-how-to {
      max-width: 560px;
    }
  }

  @media (max-width: 37.49rem) {
    .short {
      column-gap: 14px;
    }

    .short button {
      min-height: 44px;
    }
  }

  @media (forced-colors: active) {
    h2 i {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
