import { css } from 'lit';

/** The list of places at the end of a card. */
export const cardSourceStyles = css`
  .sources {
    border-bottom: 0;
  }

  .sources ol {
    font-size: 0.78125rem;
    line-height: 1.6;
    color: var(--gov-text-2);
  }

  .sources li {
    display: grid;
    grid-template-columns: 1.5rem 1fr;
    scroll-margin: 12px;
  }

  .back {
    align-self: start;
    min-height: 24px;
    padding-right: 6px;
    font-weight: 700;
    text-align: right;
    color: var(--gov-link);
  }

  .sources li .link {
    display: inline-block;
    padding: 2px 0;
    color: var(--gov-text-2);
  }

  @media (max-width: 37.49rem) {
    .back,
    .sources li .link {
      min-height: 44px;
      padding-block: 10px;
    }
  }

  .sources small {
    display: block;
    font-size: 0.75rem;
  }

  .sources a {
    overflow-wrap: anywhere;
  }
`;
