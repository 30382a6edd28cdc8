import { css } from 'lit';

/** One area as a tile: head with years, picture, figures. */
export const areaTileStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  a {
    display: flex;
    flex-direction: column;
    gap: 8px;
    padding: 12px 14px;
    border: 1px solid var(--gov-edge);
    border-radius: 10px;
    background: var(--gov-surface);
  }

  a:hover {
    border-color: var(--gov-primary);
    box-shadow: 0 0 0 1px var(--gov-primary);
  }

  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: end;
    gap: 4px;
  }

  h3,
  h4 {
    margin: 0;
  }

  small {
    display: block;
    font-size: 0.75rem;
    line-height: 1.2;
    color: var(--gov-text-3);
  }

  .title {
    font-size: 1.125rem;
    line-height: 1.35;
  }

  .title span {
    margin-left: 6px;
    font-size: 0.75rem;
    font-weight: 400;
    color: var(--gov-text-2);
  }

  .seen {
    margin-left: 6px;
  }

  .picture {
    height: 78px;
  }

  .none {
    display: grid;
    place-items: center;
    border-radius: 6px;
    color: var(--gov-text-2);
  }

  dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 3px 12px;
    font-size: 0.8125rem;
    line-height: 22px;
  }

  dt {
    color: var(--gov-text-3);
  }

  dd {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 8px;
  }

  .name {
    min-width: 0;
  }

  /* What it says of the place can be longer than a phone is wide. */
  gov-badge {
    flex: 0 1 auto;
    height: auto;
    min-height: 20px;
    padding-block: 2px;
    white-space: normal;
  }
`;
