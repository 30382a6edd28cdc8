import { css } from 'lit';

/** The frame of the explorer: three columns, a rail, or tabs, as there is room. */
export const explorerStyles = css`
  main {
    display: grid;
    grid-template-rows: minmax(0, 1fr);
    overflow: hidden;
  }

  main.full,
  main.rail {
    grid-template-columns: 40px minmax(0, 1fr);
  }

  main.full.outlined {
    grid-template-columns: 248px minmax(0, 1fr);
  }

  main.full.told,
  main.rail.told {
    grid-template-columns: 40px minmax(0, 1fr) 336px;
  }

  main.full.outlined.told {
    grid-template-columns: 248px minmax(0, 1fr) 336px;
  }

  main.tabs,
  main.phone {
    grid-template-rows: auto minmax(0, 1fr);
  }

  .outline {
    min-height: 0;
    display: flex;
    flex-direction: column;
    background: var(--gov-surface);
    border-right: 1px solid var(--gov-line-2);
  }

  .over {
    position: absolute;
    inset: 0 auto 0 0;
    z-index: 3;
    width: 288px;
    box-shadow: 4px 0 16px var(--gov-shade);
  }

  .tabs .outline,
  .phone .outline {
    border-right: 0;
  }

  .scroll {
    flex: 1;
    min-height: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
  }

  .pane-head {
    display: flex;
    flex: none;
    align-items: center;
    gap: 8px;
    min-height: 42px;
    padding: 0 8px 0 16px;
    border-bottom: 1px solid var(--gov-line);
  }

  .pane-head h2 {
    font-size: 0.875rem;
  }

  .pane-head small {
    flex: 1;
    font-size: 0.75rem;
    color: var(--gov-text-3);
  }

  .rail-pane {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 6px;
    padding-top: 5px;
    font-size: 0.75rem;
    color: var(--gov-text-2);
    border-right: 1px solid var(--gov-line-2);
  }

  .rail-pane span {
    writing-mode: vertical-rl;
    letter-spacing: 0.2em;
  }

  :host(:lang(en)) .rail-pane span {
    letter-spacing: 0.04em;
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
    inset: 47px 0 0 auto;
    z-index: 3;
    width: 336px;
    box-shadow: -4px 0 16px var(--gov-shade);
  }

  @media (prefers-reduced-motion: no-preference) {
    .over,
    .tabs .evidence {
      animation: arrive 200ms ease-out;
    }
  }

  @keyframes arrive {
    from {
      opacity: 0;
    }
  }
`;
