/** The looks of the window, its buttons and its focus. The picture itself is painted. */
import { css } from 'lit';

export const canvasStyles = css`
  :host {
    position: relative;
    display: block;
    overflow: hidden;
    min-height: 120px;
    color: var(--gov-text, CanvasText);
    background: var(--gov-page, Canvas);
    font-family: 'Noto Sans JP', 'Noto Sans CJK JP', sans-serif;
  }

  .window,
  .canvas {
    position: absolute;
    inset: 0;
  }

  .canvas {
    touch-action: none;
  }

  .window:focus {
    outline: none;
  }

  .window:focus-visible {
    outline: 2.5px solid var(--gov-focus-ring, Highlight);
    outline-offset: -4px;
    box-shadow: inset 0 0 0 6px var(--gov-focus-ground, Canvas);
  }

  .controls {
    position: absolute;
    top: 12px;
    right: 12px;
    z-index: 1;
    display: flex;
    align-items: center;
    border: 1px solid var(--gov-edge, ButtonBorder);
    border-radius: 6px;
    background: var(--gov-surface, Canvas);
    font-size: 0.8125rem;
  }

  .controls button {
    width: 32px;
    height: 30px;
    padding: 0;
    border: 0;
    color: inherit;
    background: none;
    font: inherit;
    cursor: pointer;
  }

  .controls button:focus-visible {
    outline: 2.5px solid var(--gov-focus-ring, Highlight);
    background: var(--gov-focus-ground, Canvas);
    border-radius: 4px;
  }

  .controls output {
    min-width: 3.2em;
    color: var(--gov-text-2, CanvasText);
    font-variant-numeric: tabular-nums;
    text-align: center;
  }

  svg {
    width: 16px;
    height: 16px;
    vertical-align: middle;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.6;
  }

  .status {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (pointer: coarse) {
    .controls button {
      width: 44px;
      height: 44px;
    }
  }
`;
