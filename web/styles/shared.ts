import { css } from 'lit';

/** What every shadow root needs: boxes, focus that is always seen, text that only a screen reader gets. */
export const shared = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  a {
    color: inherit;
    text-decoration: none;
  }

  button,
  input {
    font: inherit;
    color: inherit;
  }

  button {
    background: none;
    border: 0;
    padding: 0;
    cursor: pointer;
  }

  :focus {
    outline: none;
  }

  :focus-visible {
    outline: 2.5px solid var(--gov-focus-ring);
    outline-offset: 1.5px;
    box-shadow: 0 0 0 4px var(--gov-focus-ground);
    border-radius: 4px;
  }

  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
      outline-width: 3px;
    }
  }

  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  p,
  dd,
  .why {
    word-break: auto-phrase;
  }

  .name {
    word-break: keep-all;
    overflow-wrap: anywhere;
  }

  @media (prefers-reduced-motion: no-preference) {
    a,
    button {
      transition: background-color 120ms;
    }
  }
`;

/** Buttons and links of tool bars. */
export const controls = css`
  .btn {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-height: 32px;
    padding: 0 12px;
    border-radius: 6px;
    border: 1px solid var(--gov-edge);
    white-space: nowrap;
    font-size: 0.8125rem;
    background: var(--gov-surface);
  }

  .btn:hover {
    background: var(--gov-hover);
  }

  .btn.quiet {
    border-color: transparent;
    background: none;
    color: var(--gov-text-2);
  }

  .btn.quiet:hover {
    background: var(--gov-hover);
  }

  .btn.square {
    width: 32px;
    padding: 0;
    justify-content: center;
    flex: none;
  }

  .btn.main {
    background: var(--gov-primary);
    border-color: var(--gov-primary);
    color: var(--gov-on-primary);
    font-weight: 700;
  }

  /* Or the browser puts the ground of the page behind the words. */
  @media (forced-colors: active) {
    .btn.main {
      forced-color-adjust: none;
    }
  }

  .link {
    color: var(--gov-link);
    text-decoration: underline;
    text-underline-offset: 3px;
    text-decoration-color: var(--gov-edge);
  }

  .link:hover {
    text-decoration-thickness: 2px;
  }

  @media (max-width: 37.49rem) {
    .btn {
      min-width: 44px;
      min-height: 44px;
    }

    .btn.square {
      width: 44px;
    }
  }
`;

/** The three nothings as grounds: a hatch for not stated, dots for not reviewed, a plain box for stated none. */
export const grounds = css`
  .hatch {
    border: 1px dotted var(--gov-edge);
    background: repeating-linear-gradient(135deg, var(--gov-hatch) 0 1.5px, transparent 1.5px 6px);
  }

  .dots {
    border: 1px dashed var(--gov-edge);
    background: radial-gradient(circle, var(--gov-dots) 1px, transparent 1.2px) 0 0/6px 6px;
  }

  .plain {
    border: 1px solid var(--gov-text-2);
  }

  .on-ground {
    text-shadow:
      0 0 2px var(--gov-page),
      0 0 2px var(--gov-page),
      0 0 3px var(--gov-page);
  }
`;
