import { css } from 'lit';

/** The page of one actor: head, tools, a table for each area, evidence beside them. */
export const organizationStyles = css`
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
    position: relative;
    min-width: 0;
    min-height: 0;
    overflow-y: auto;
  }

  .sheet {
    max-width: 1296px;
    margin: 0 auto;
    padding: 14px clamp(12px, 2.5vw, 32px) 40px;
  }

  .who {
    padding-bottom: 2px;
  }

  .tools {
    position: sticky;
    top: 0;
    z-index: 4;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 14px;
    padding-right: clamp(12px, 2.5vw, 32px);
    background: var(--gov-page);
    border-block: 1px solid var(--gov-line-2);
  }

  .tools gov-layers {
    flex: 1 1 auto;
  }

  .tools .side {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 6px;
    padding: 4px 12px;
  }

  gov-organization-table + gov-organization-table {
    display: block;
    margin-top: 28px;
  }

  .note {
    margin-top: 14px;
    font-size: 0.75rem;
    color: var(--gov-text-3);
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
    z-index: 5;
    width: 336px;
    box-shadow: -4px 0 16px var(--gov-shade);
  }

  main.phone {
    display: block;
    overflow-y: auto;
  }

  .phone .tools {
    position: static;
  }

  @media print {
    main,
    .pane {
      display: block;
      overflow: visible;
    }

    .sheet {
      padding: 0;
    }
  }
`;
