import { css } from 'lit';

/** The page of the matrix: the table takes what room there is and scrolls by itself, the evidence stands beside it. */
export const matrixPageStyles = css`
  main {
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    overflow: hidden;
  }

  main.full.told,
  main.rail.told {
    grid-template-columns: minmax(0, 1fr) 336px;
  }

  .pane {
    display: flex;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
    overflow-y: auto;
  }

  .tools {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 16px;
    padding-right: 16px;
    border-bottom: 1px solid var(--gov-line-2);
  }

  .tools gov-layers {
    flex: 1 1 min(600px, 100%);
  }

  gov-matrix-tools {
    padding: 4px 0 4px 12px;
  }

  /* In a low window the findings stand under it rather than take its room. */
  .table {
    flex: 1 0 min(26rem, 60vh);
    height: min(26rem, 60vh);
    min-height: 0;
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
  }

  gov-findings-strip {
    flex: none;
  }

  .evidence {
    min-height: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    background: var(--gov-surface);
    border-left: 1px solid var(--gov-line-2);
  }

  .tabs .evidence {
    position: absolute;
    inset: 0 0 0 auto;
    z-index: 4;
    width: 336px;
    box-shadow: -4px 0 16px var(--gov-shade);
  }

  main.phone {
    display: block;
    overflow-y: auto;
  }

  .phone .table,
  .phone .pane {
    display: block;
    height: auto;
  }

  @media print {
    main,
    .pane,
    .table {
      display: block;
      height: auto;
      overflow: visible;
    }
  }
`;
