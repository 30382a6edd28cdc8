import { css } from 'lit';

/** The page of everything found: one column, what is selected beside it. */
export const searchPageStyles = css`
  main.told {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 336px;
    overflow: hidden;
  }

  main.told > * {
    overflow: auto;
  }

  .evidence {
    border-left: 1px solid var(--gov-line-2);
  }

  .content {
    display: grid;
    gap: 20px;
    align-content: start;
    width: 100%;
    max-width: 960px;
    padding: 20px clamp(16px, 5vw, 72px) 48px;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 16px;
  }

  h1 {
    font-size: 1.25rem;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }

  .head [role='status'] {
    flex: 1;
    color: var(--gov-text-2);
  }

  h2 {
    padding-bottom: 4px;
    font-size: 0.9375rem;
    line-height: 1.5;
    border-bottom: 2px solid var(--gov-text-2);
  }

  h2 small {
    font-size: 0.8125rem;
    font-weight: 400;
    color: var(--gov-text-2);
  }

  li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 10px;
    min-height: 40px;
    padding: 8px 0;
    border-bottom: 1px solid var(--gov-line);
  }

  li.selected {
    padding-left: 10px;
    background: var(--gov-selected);
    box-shadow: inset 3px 0 var(--gov-primary);
  }

  li .link {
    font-size: 0.9375rem;
    line-height: 24px;
    overflow-wrap: anywhere;
  }

  li small {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 6px;
    font-size: 0.8125rem;
    color: var(--gov-text-2);
  }

  [aria-labelledby^='type-'] .type {
    display: none;
  }

  .more {
    justify-self: start;
  }

  .none {
    display: grid;
    gap: 4px;
  }

  .why {
    margin-top: 8px;
    color: var(--gov-text-2);
  }

  .tries {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    margin-top: 4px;
    line-height: 24px;
  }

  @media (max-width: 63.99rem) {
    main.told {
      grid-template-columns: minmax(0, 1fr) minmax(280px, 336px);
    }
  }

  @media (max-width: 37.49rem) {
    li .link,
    .tries .link {
      line-height: 44px;
    }

    li {
      gap: 0 10px;
      padding: 0 0 8px;
    }
  }
`;
