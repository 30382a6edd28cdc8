import { css } from 'lit';

/**
 * The frame of a page with a header, a bar of place and time, and content that scrolls. On paper the frame goes, the
 * content is as long as it is, and what has the class `no-print` is left out.
 */
export const pageStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    height: calc(100vh - var(--gov-above, 0px));
    height: calc(100dvh - var(--gov-above, 0px));
    min-height: 480px;
    overflow: hidden;
  }

  main {
    position: relative;
    flex: 1;
    min-height: 0;
    overflow: auto;
    overscroll-behavior: contain;
  }

  main:focus-visible {
    outline-offset: -3px;
  }

  .toolbar {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 12px;
    min-height: 42px;
    padding: 4px 20px;
    background: var(--gov-surface);
    border-bottom: 1px solid var(--gov-line-2);
  }

  .toolbar .space {
    flex: 1;
  }

  .notice {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    padding: 8px 20px;
    background: var(--gov-sunken);
    border-bottom: 1px solid var(--gov-line);
  }

  .notice h1 {
    font-size: 1rem;
  }

  @media (max-width: 37.49rem) {
    .toolbar,
    .notice {
      padding-inline: 12px;
    }
  }

  @media print {
    :host {
      display: block;
      height: auto;
      overflow: visible;
    }

    main {
      overflow: visible;
    }

    gov-header,
    gov-scope,
    .toolbar,
    .no-print {
      display: none !important;
    }
  }
`;
