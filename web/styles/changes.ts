import { css } from 'lit';

/** The frame of the page of two years: picture and list side by side, or tabs, as there is room. */
export const changesStyles = css`
  main {
    display: grid;
    grid-template-rows: minmax(0, 1fr);
    overflow: hidden;
  }

  main.full {
    grid-template-columns: 40px minmax(0, 1fr) 516px;
  }

  main.rail {
    grid-template-columns: 40px minmax(0, 1fr) 336px;
  }

  main.tabs,
  main.phone {
    grid-template-rows: auto minmax(0, 1fr);
  }

  main.plain {
    display: block;
    overflow: auto;
  }

  .told {
    min-width: 0;
    min-height: 0;
    display: grid;
    grid-template-rows: minmax(0, auto) minmax(40%, 1fr);
    background: var(--gov-surface);
    border-left: 1px solid var(--gov-line-2);
  }

  .tabs .told,
  .phone .told {
    border-left: 0;
  }

  .told > * {
    min-height: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
  }

  .told gov-changes-table {
    border-top: 1px solid var(--gov-edge);
  }

  .tabs .told,
  .phone .told {
    display: block;
    overflow-y: auto;
  }

  /* Too low for two lists that scroll on their own. */
  @media (max-height: 40rem) {
    .told {
      display: block;
      overflow-y: auto;
    }
  }

  .tabs .told gov-changes-table,
  .phone .told gov-changes-table {
    border-top: 0;
  }

  .told.tab-picture,
  .tab-list gov-changes-table,
  .tab-table gov-changes-list {
    display: none;
  }

  .stale {
    padding: 0 7px;
    font-size: 0.75rem;
    line-height: 20px;
    color: var(--gov-doubt-line);
    border: 1px dashed var(--gov-doubt-line);
    border-radius: 4px;
  }

  @media print {
    main,
    main.full,
    main.rail {
      display: block;
    }

    .told {
      overflow: visible;
      border: 0;
    }

    .told,
    .told.tab-picture,
    .told gov-changes-list,
    .told gov-changes-table {
      display: block !important;
    }
  }
`;

/** What the lines of the picture mean, in words beside a piece of each. */
export const lineKeyStyles = css`
  .key {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 16px;
    min-height: 34px;
    padding: 3px 12px;
    font-size: 0.75rem;
    color: var(--gov-text-2);
    background: var(--gov-surface);
    border-top: 1px solid var(--gov-line);
  }

  .key ul {
    flex: 1;
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
  }

  .key li {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    white-space: nowrap;
  }

  .key i {
    width: 26px;
    border-top: 2px solid var(--gov-text-2);
    forced-color-adjust: none;
  }

  .key .ADDED {
    border-top: 3px solid var(--gov-added-line);
  }

  .key .ENDED {
    border-top: 2px dashed var(--gov-ended-line);
  }

  .key .SUCCEEDED {
    border-top-color: var(--gov-succeeded-line);
  }

  .key .UNDETERMINED {
    border-top: 2px dotted var(--gov-doubt-line);
  }
`;
