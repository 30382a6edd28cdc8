import { css } from 'lit';

/** What of the table is marked: lines, the cell in focus, bodies that nobody is known to carry, totals. */
export const matrixMarks = css`
  /* What is marked: the line of the pointer or the focus, and what is selected */
  col[data-hot] {
    background: var(--gov-hover);
  }

  thead .line[data-hot] {
    background: var(--gov-hover);
  }

  tbody tr:not(.section):hover > *,
  tbody tr:not(.section):focus-within > * {
    background: var(--gov-hover);
  }

  col.chosen,
  thead .line.chosen,
  tbody tr.chosen.chosen:not(.section) > * {
    background: var(--gov-selected);
  }

  tbody tr.chosen .title {
    box-shadow: inset 3px 0 var(--gov-primary);
  }

  tr.chosen .title button,
  thead .chosen button {
    font-weight: 700;
    color: var(--gov-primary);
  }

  thead .line.chosen {
    box-shadow: inset 0 -3px var(--gov-primary);
  }

  td:focus-visible,
  button:focus-visible,
  .plain-head:focus-visible {
    outline-offset: -3px;
    box-shadow: inset 0 0 0 6px var(--gov-focus-ground);
    border-radius: 0;
  }

  /* Nobody is known to carry the body */
  tbody tr > .block.block {
    padding: 4px;
    border-width: 1px;
    cursor: pointer;
  }

  tbody tr:not(.section) > .hatch.hatch {
    background: repeating-linear-gradient(135deg, var(--gov-hatch) 0 1.5px, transparent 1.5px 6px);
  }

  tbody tr:not(.section) > .dots.dots {
    background: radial-gradient(circle, var(--gov-dots) 1px, transparent 1.2px) 0 0/6px 6px;
  }

  tbody tr:not(.section) > .plain.plain {
    background: none;
  }

  .why {
    display: inline-block;
    padding: 2px 3px;
    font-size: 0.75rem;
    line-height: 1.3;
    text-wrap: balance;
    color: var(--gov-text-2);
    background: var(--gov-page);
    border: 1px dotted var(--gov-edge);
    border-radius: 4px;
  }

  .dots .why {
    border-style: dashed;
  }

  .upright {
    padding: 8px 4px;
    writing-mode: vertical-rl;
    letter-spacing: 0.1em;
  }

  .upright:lang(en) {
    letter-spacing: 0.02em;
  }

  /* Totals */
  .total {
    min-width: 3.25rem;
    font-variant-numeric: tabular-nums;
  }

  .total.roles {
    min-width: 10.25rem;
    padding-left: 8px;
    text-align: left;
  }

  thead .roles {
    padding-left: 8px;
    text-align: left;
  }

  tfoot td,
  tfoot th {
    height: 31px;
    border-bottom: 0;
  }

  tfoot tr:first-child > * {
    border-top: 2px solid var(--gov-text-2);
  }

  @media (forced-colors: active) {
    /* A hatch of system colours, which would be taken away with all other pictures. */
    .block {
      forced-color-adjust: none;
    }

    tbody tr.chosen > *,
    thead .line.chosen {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }

    tbody tr:hover > .title,
    thead .line[data-hot] {
      outline: 1px solid Highlight;
      outline-offset: -1px;
    }
  }
`;
