import { css } from 'lit';

/** The page of a way: picture and list side by side, or behind tabs, the list first. */
export const pathStyles = css`
  main {
    display: grid;
    grid-template-rows: minmax(0, 1fr);
    overflow: hidden;
  }

  main.full {
    grid-template-columns: minmax(0, 1fr) 500px;
  }

  main.tabbed {
    grid-template-rows: auto minmax(0, 1fr);
  }

  gov-path-picture {
    min-width: 0;
    min-height: 0;
  }

  .panel {
    position: relative;
    min-height: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    background: var(--gov-surface);
  }

  .full .panel {
    border-left: 1px solid var(--gov-line-2);
  }

  .evidence {
    position: absolute;
    inset: 0 0 0 auto;
    z-index: 6;
    width: 336px;
    overflow-y: auto;
    overscroll-behavior: contain;
    background: var(--gov-surface);
    border-left: 1px solid var(--gov-line-2);
    box-shadow: -4px 0 16px var(--gov-shade);
  }

  /* The tabs stay free. */
  .tabbed .evidence {
    top: 47px;
  }

  .full .evidence {
    width: 500px;
    box-shadow: none;
  }

  @media print {
    main,
    main.full {
      display: block;
      overflow: visible;
    }

    .panel {
      overflow: visible;
      border: 0;
    }
  }
`;
