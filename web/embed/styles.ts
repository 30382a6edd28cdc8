import { css, unsafeCSS } from 'lit';
import palette from '../styles/palette.css?raw';
import tokens from '../styles/tokens.css?raw';
import { hostTokens } from './host-tokens.js';

/** The colours, for an element that stands on any page. */
export const tokensOfHost = unsafeCSS(hostTokens(palette, tokens));

/** What both elements have: a column of caption, tools, content and the line that says where it is from. */
export const embedStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    min-width: 0;
    overflow: hidden;
    text-align: start;
    font:
      0.875rem/1.5 'Noto Sans JP',
      'Noto Sans CJK JP',
      sans-serif;
    line-break: strict;
    font-variant-numeric: tabular-nums;
    color: var(--gov-text);
    background: var(--gov-page);
    border: 1px solid var(--gov-line-2);
    border-radius: 8px;
  }

  figure {
    display: flex;
    flex-direction: column;
    height: 100%;
  }

  figcaption,
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    padding: 8px 12px;
    flex: none;
  }

  figcaption {
    font-weight: 700;
  }

  .bar {
    border-top: 1px solid var(--gov-line);
  }

  .bar label {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }

  select {
    min-height: 32px;
    max-width: 100%;
    padding: 0 8px;
    font: inherit;
    color: var(--gov-text);
    background: var(--gov-surface);
    border: 1px solid var(--gov-edge);
    border-radius: 6px;
  }

  .content {
    position: relative;
    flex: 1 1 auto;
    min-height: 0;
    border-top: 1px solid var(--gov-line);
  }

  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    padding: 8px 12px;
    flex: none;
    background: var(--gov-sunken);
    border-top: 1px solid var(--gov-line);
  }

  .stale {
    padding: 0 7px;
    font-size: 0.75rem;
    line-height: 20px;
    color: var(--gov-doubt-line);
    border: 1px dashed var(--gov-doubt-line);
    border-radius: 4px;
  }

  .selection,
  .attribution {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 10px;
    padding: 4px 12px;
    flex: none;
    border-top: 1px solid var(--gov-line);
  }

  .attribution {
    font-size: 0.75rem;
    color: var(--gov-text-2);
  }

  cite {
    font-style: normal;
  }

  a.link {
    display: inline-block;
    min-height: 24px;
    line-height: 24px;
  }

  @media (pointer: coarse) {
    select,
    .btn,
    a.link,
    summary {
      min-height: 44px;
    }

    a.link {
      line-height: 44px;
    }
  }
`;
