import { css } from 'lit';

/** The drawing of the card trees: boxes, lines, grounds and the words under the boxes. */
export const compareTree = css`
  :host {
    display: block;
    overflow-x: auto;
    overflow-y: hidden;
    scrollbar-width: thin;
  }

  svg {
    display: block;
    min-width: 100%;
  }

  text {
    fill: var(--gov-text);
    dominant-baseline: central;
    text-anchor: middle;
  }

  .band {
    stroke: var(--gov-line-2);
    stroke-dasharray: 4 3;
  }

  .line {
    fill: none;
    stroke: var(--gov-part-line);
    stroke-width: 2;
  }

  .line.dashed {
    stroke-width: 1.5;
    stroke-dasharray: 5 4;
  }

  .box > rect {
    fill: var(--gov-body-fill);
    stroke: var(--gov-body-line);
    stroke-width: 1.4;
  }

  .box text {
    font-weight: 700;
    fill: var(--gov-body-text);
  }

  .council > rect {
    fill: var(--gov-council-fill);
    stroke: var(--gov-council-line);
  }

  .council text {
    fill: var(--gov-council-text);
  }

  .undated > rect {
    fill: var(--gov-page);
    stroke-dasharray: 5 3;
  }

  .box .words {
    font-weight: 400;
    fill: var(--gov-text-2);
    text-anchor: start;
  }

  .sign {
    color: var(--gov-member-line);
  }

  .SECRETARIAT {
    color: var(--gov-secretariat-line);
  }

  .OPERATOR {
    color: var(--gov-operator-line);
  }

  .ADVISER {
    color: var(--gov-adviser-line);
  }

  .SUPPORTER {
    color: var(--gov-supporter-line);
  }

  .sign .solid {
    fill: currentcolor;
  }

  .sign .hollow {
    fill: none;
    stroke: currentcolor;
  }

  .hatch-line {
    stroke: var(--gov-hatch);
    stroke-width: 3;
  }

  .dot {
    fill: var(--gov-dots);
  }

  .ground rect {
    stroke: var(--gov-edge);
  }

  .NOT_STATED rect:not(.back) {
    fill: url(#hatch);
    stroke-dasharray: 1.5 2;
  }

  .NOT_REVIEWED rect:not(.back) {
    fill: url(#dots);
    stroke-dasharray: 5 3;
  }

  .STATED_NONE rect:not(.back) {
    fill: none;
    stroke: var(--gov-text-2);
  }

  .ground .back {
    fill: var(--gov-page);
    stroke: none;
  }

  .ground text {
    fill: var(--gov-text-2);
    stroke: var(--gov-page);
    stroke-width: 5;
    paint-order: stroke;
  }

  .note rect {
    fill: none;
  }

  .note text {
    font-weight: 700;
    fill: var(--gov-link);
    text-anchor: start;
  }

  .note .when {
    font-weight: 400;
    fill: var(--gov-text-2);
  }

  a:hover > rect {
    stroke-width: 2.4;
  }

  a:focus-visible {
    outline: none;
    box-shadow: none;
  }

  a:focus-visible > rect {
    stroke: var(--gov-focus-ring);
    stroke-width: 3;
    fill: var(--gov-focus-ground);
  }

  a:focus-visible text {
    fill: var(--gov-focus-ring);
  }

  @media print {
    :host {
      overflow: visible;
    }

    svg {
      width: 100%;
      height: auto;
    }
  }
`;
