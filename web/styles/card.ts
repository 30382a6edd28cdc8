import { css } from 'lit';

/** The drawer: one column, hairlines between sections, badge and number at the end of every line. */
export const cardStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 100%;
    font-size: 0.8125rem;
  }

  article {
    flex: 1;
  }

  gov-card-foot {
    position: sticky;
    bottom: 0;
  }

  .head {
    padding: 6px 10px 10px 16px;
    border-bottom: 1px solid var(--gov-line);
  }

  .kind {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 32px;
    font-size: 0.75rem;
    color: var(--gov-text-3);
  }

  .kind b {
    flex: none;
    padding: 1px 7px;
    color: var(--gov-primary);
    background: var(--gov-selected);
    border-radius: 4px;
  }

  .kind span {
    flex: 1;
  }

  h2 {
    margin: 2px 0 8px;
    font-size: 1.125rem;
    line-height: 1.35;
    text-wrap: balance;
  }

  h2:focus-visible {
    outline-offset: 3px;
  }

  .facts {
    display: grid;
    grid-template-columns: minmax(4rem, max-content) 1fr;
    gap: 2px 8px;
    line-height: 22px;
  }

  dt {
    color: var(--gov-text-3);
  }

  .fact-note {
    display: block;
    margin-bottom: 4px;
    font-size: 0.75rem;
    line-height: 1.5;
    color: var(--gov-text-2);
  }

  .pick {
    min-height: 24px;
    text-align: left;
    color: var(--gov-link);
    text-decoration: underline;
    text-decoration-color: var(--gov-edge);
    text-underline-offset: 3px;
  }

  .pick:hover {
    text-decoration-thickness: 2px;
  }

  .bar {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    max-width: 230px;
    margin: 3px 0 2px;
    font-size: 0.6875rem;
    line-height: 15px;
    text-align: center;
    color: var(--gov-text-3);
  }

  .bar i {
    display: block;
    height: 8px;
    border: 1px solid var(--gov-line-2);
    border-left-width: 0;
    forced-color-adjust: none;
  }

  .bar li:first-child i {
    border-left-width: 1px;
  }

  .bar .solid i {
    background: var(--gov-primary);
    border-color: var(--gov-primary);
  }

  .bar .open i {
    border: 1px dotted var(--gov-edge);
    background: repeating-linear-gradient(135deg, var(--gov-hatch) 0 1.5px, transparent 1.5px 5px);
  }

  .open-end {
    display: inline-flex;
    align-items: center;
    height: 20px;
    padding: 0 7px;
    font-size: 0.75rem;
    color: var(--gov-text-2);
    border-radius: 4px;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-top: 8px;
  }

  section {
    padding: 8px 12px 8px 16px;
    border-bottom: 1px solid var(--gov-line);
  }

  section.asked {
    box-shadow: inset 3px 0 var(--gov-primary);
  }

  h3 {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 6px;
    margin-bottom: 1px;
    font-size: 0.8125rem;
    line-height: 20px;
  }

  h3 small {
    font-size: 0.75rem;
    font-weight: 400;
    color: var(--gov-text-3);
  }

  h3 gov-state {
    margin-left: auto;
  }

  .line {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: 8px;
    min-height: 26px;
    padding-left: 18px;
  }

  .line.sub {
    font-size: 0.78125rem;
    color: var(--gov-text-2);
  }

  .line > :first-child {
    min-width: 0;
    padding: 2px 0;
    text-wrap: pretty;
  }

  .line .pick {
    color: inherit;
    text-decoration-color: var(--gov-line-2);
  }

  .line .pick:hover {
    text-decoration-color: currentcolor;
  }

  .end {
    display: flex;
    flex: none;
    align-items: center;
    gap: 6px;
    min-height: 26px;
  }

  dd .end {
    display: inline-flex;
  }

  .why {
    padding-left: 18px;
    font-size: 0.78125rem;
    line-height: 1.55;
    color: var(--gov-text-2);
  }

  .cite {
    position: relative;
    display: inline-grid;
    place-items: center;
    min-width: 1.125rem;
    height: 1.125rem;
    padding: 0 3px;
    font-size: 0.6875rem;
    line-height: 1;
    color: var(--gov-link);
    background: var(--gov-selected);
    border-radius: 3px;
  }

  /* So far apart that each can be hit. */
  .cite + .cite {
    margin-left: 6px;
  }

  .cite::after {
    content: '';
    position: absolute;
    inset: -3px;
  }

  .claim {
    display: inline-flex;
    align-items: center;
    min-height: 24px;
  }

  .claim:hover gov-badge {
    background: var(--gov-hover);
  }

  .line small {
    font-size: 0.75rem;
    color: var(--gov-text-3);
  }

  .more {
    padding: 8px 16px;
    color: var(--gov-text-2);
    border-bottom: 1px solid var(--gov-line);
  }

  .collective {
    display: inline-block;
    margin-left: 4px;
    padding: 0 4px;
    font-size: 0.6875rem;
    font-weight: 400;
    line-height: 16px;
    color: var(--gov-text-2);
    white-space: nowrap;
    border: 1px solid var(--gov-edge);
    border-radius: 3px;
    box-shadow:
      2px 2px 0 -1px var(--gov-page),
      2px 2px 0 0 var(--gov-edge);
    vertical-align: 1px;
  }

  details {
    padding-left: 18px;
  }

  summary {
    min-height: 24px;
    width: fit-content;
    font-size: 0.78125rem;
    line-height: 24px;
    color: var(--gov-link);
    cursor: pointer;
  }

  details .line {
    padding-left: 8px;
  }

  details .why {
    padding-left: 8px;
  }

  .warning {
    display: flex;
    gap: 10px;
    margin: 4px 0 2px;
    padding: 9px 12px;
    line-height: 1.55;
    border: 1.5px solid var(--gov-doubt-line);
    border-radius: 8px;
    background: var(--gov-doubt-fill);
  }

  .warning gov-icon {
    margin-top: 2px;
    color: var(--gov-doubt-line);
  }

  @media (max-width: 37.49rem) {
    :host {
      font-size: 0.875rem;
    }

    .line {
      align-items: center;
      min-height: 30px;
    }

    .pick,
    .claim,
    summary {
      min-height: 44px;
    }

    .cite::after {
      inset: -13px -3px;
    }
  }
`;
