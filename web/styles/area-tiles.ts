import { css } from 'lit';

/** Tiles in a grid, under the names of what they lie in where there are many. */
export const areaTilesStyles = css`
  :host {
    display: block;
  }

  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), 1fr));
    gap: 16px;
  }

  /* A few tiles stay as wide as a few of many. */
  .tiles.one {
    max-width: 421px;
  }

  .tiles.two {
    max-width: 858px;
  }

  form {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 12px;
    margin-bottom: 14px;
  }

  label {
    font-size: 0.875rem;
    color: var(--gov-text-2);
  }

  input {
    min-height: 36px;
    width: min(100%, 20rem);
    padding: 0 10px;
    color: var(--gov-text);
    background: var(--gov-surface);
    border: 1px solid var(--gov-edge);
    border-radius: 6px;
  }

  .group + .group {
    margin-top: 20px;
  }

  .group h3 {
    margin-bottom: 8px;
    font-size: 0.9375rem;
    line-height: 1.4;
  }

  .group h3 a {
    display: inline-flex;
    align-items: center;
    min-height: 24px;
  }

  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 14px;
    margin-top: 16px;
    font-size: 0.8125rem;
    color: var(--gov-text-2);
  }

  .none {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 14px;
    padding: 16px 0;
  }

  @media (max-width: 37.49rem) {
    input {
      min-height: 44px;
      font-size: 1rem;
    }
  }
`;
