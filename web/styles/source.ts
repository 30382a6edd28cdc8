import { css } from 'lit';

/** One document: its title, what is known of it, its places and what rests on each. */
export const sourceStyles = css`
  :host {
    display: block;
    padding: 10px 0;
    border-bottom: 1px solid var(--gov-line-2);
  }

  h2,
  h3 {
    margin: 0;
    font-size: inherit;
  }

  .toggle {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    width: 100%;
    min-height: 32px;
    padding: 4px 6px;
    text-align: left;
    border-radius: 6px;
    scroll-margin: 16px;
  }

  .toggle:hover {
    background: var(--gov-hover);
  }

  h2 .title {
    font-size: 1rem;
    line-height: 1.45;
  }

  h3 .toggle {
    font-size: 0.875rem;
    font-weight: 700;
  }

  .title {
    flex: 0 1 auto;
    min-width: 0;
  }

  .toggle > gov-icon {
    flex: none;
    width: 14px;
    height: 14px;
  }

  h2 .toggle {
    flex-wrap: nowrap;
  }

  small {
    font-size: 0.75rem;
    font-weight: 400;
    color: var(--gov-text-3);
  }

  .count {
    margin-left: auto;
    font-size: 0.8125rem;
    font-weight: 400;
    color: var(--gov-text-2);
    font-variant-numeric: tabular-nums;
  }

  .about {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 14px;
    padding-left: 28px;
    font-size: 0.8125rem;
    color: var(--gov-text-2);
  }

  .about .link {
    min-height: 24px;
    line-height: 24px;
  }

  .box {
    padding: 1px 7px;
    border-radius: 4px;
    font-size: 0.75rem;
  }

  .facts {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 2px 12px;
    margin: 8px 0 4px;
    padding-left: 28px;
    font-size: 0.8125rem;
    line-height: 1.6;
  }

  dt {
    color: var(--gov-text-3);
  }

  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
  }

  .links .link {
    min-height: 24px;
    line-height: 24px;
  }

  ol {
    margin: 6px 0 4px 28px;
    border-top: 1px solid var(--gov-line);
  }

  ol > li {
    border-bottom: 1px solid var(--gov-line);
  }

  .chosen {
    box-shadow: inset 3px 0 var(--gov-primary);
  }

  .chosen h3 .toggle {
    color: var(--gov-primary);
    background: var(--gov-selected);
    border-radius: 0 6px 6px 0;
  }

  .claims {
    margin: 2px 0 10px 26px;
    font-size: 0.8125rem;
    columns: 2 26rem;
    column-gap: 24px;
  }

  .claims li {
    display: grid;
    grid-template-columns: 4.5rem 1fr;
    gap: 4px 8px;
    align-items: baseline;
    padding: 3px 0;
    break-inside: avoid;
  }

  .claims .link {
    display: inline-block;
    min-height: 24px;
    padding: 2px 0;
  }

  .thing {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 8px;
  }

  /* What is told of a thing besides that it is there stands on a line of its own. */
  .part {
    flex-basis: 100%;
    color: var(--gov-text-2);
  }

  .why {
    flex-basis: 100%;
    font-size: 0.75rem;
    color: var(--gov-text-2);
    line-height: 1.5;
  }

  .note {
    padding: 4px 0 8px 26px;
    font-size: 0.8125rem;
    color: var(--gov-text-2);
  }

  @media (max-width: 37.49rem) {
    .toggle {
      min-height: 44px;
    }

    .about,
    .facts {
      padding-left: 6px;
    }

    .facts {
      grid-template-columns: 1fr;
    }

    ol,
    .claims {
      margin-left: 0;
    }

    .claims {
      padding-inline: 6px;
    }

    .claims li {
      grid-template-columns: 1fr;
      gap: 0;
      padding: 6px 0;
    }

    .claims .link,
    .links .link,
    .about .link {
      min-height: 44px;
      line-height: 1.5;
      padding: 11px 0;
    }
  }

  @media print {
    .toggle > gov-icon {
      display: none;
    }

    .claims {
      columns: 2;
      font-size: 8pt;
    }

    h3 {
      break-after: avoid;
    }
  }
`;
