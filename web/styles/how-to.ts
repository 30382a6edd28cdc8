import { css } from 'lit';

/** One body with its roles around it, as boxes and lines. */
export const howToStyles = css`
  :host {
    display: block;
    border: 1px solid var(--gov-line-2);
    border-radius: 12px;
    background: var(--gov-sunken);
    overflow: hidden;
  }

  .card {
    position: relative;
    display: grid;
    grid-template-columns:
      minmax(0, 1fr) clamp(8px, 3%, 20px) minmax(0, 1.3fr) clamp(8px, 3%, 20px)
      minmax(0, 1fr);
    align-items: start;
    padding: clamp(10px, 3%, 18px);
  }

  .right,
  .middle {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .right {
    gap: 8px;
  }

  .middle {
    margin-top: 24px;
  }

  .frame {
    display: grid;
    gap: 5px;
    grid-template-columns: minmax(0, 1fr);
    padding: 6px clamp(4px, 5%, 8px) 8px;
    font-size: 0.75rem;
    line-height: 1.3;
    color: var(--gov-text-2);
    background: var(--gov-page);
    border: 1px solid var(--gov-member-line);
    border-radius: 6px;
  }

  .frame > span {
    display: flex;
    align-items: center;
    gap: 5px;
  }

  .frame b {
    margin-left: auto;
  }

  .frame i {
    min-height: 18px;
    padding: 2px 3px;
    font-style: normal;
    line-height: 1.25;
    text-align: center;
    overflow-wrap: anywhere;
    color: var(--gov-text);
    border: 1px solid var(--gov-member-line);
    border-radius: 11px;
    background: var(--gov-member-fill);
  }

  .frame i.collective {
    box-shadow:
      2px 2px 0 -1px var(--gov-page),
      2px 2px 0 0 var(--gov-member-line);
  }

  .frame small {
    font-size: 0.75rem;
    line-height: 1.1;
    text-align: center;
  }

  .frame.SECRETARIAT {
    border-color: var(--gov-secretariat-line);
  }

  .frame.SECRETARIAT i {
    border-color: var(--gov-secretariat-line);
    border-left-width: 4px;
    border-radius: 0;
    background: var(--gov-secretariat-fill);
  }

  .frame.ADVISER {
    border: 1px dashed var(--gov-adviser-line);
  }

  .frame.ADVISER i {
    border: 1px dashed var(--gov-adviser-line);
    border-radius: 5px;
    background: var(--gov-adviser-fill);
  }

  .frame.OPERATOR {
    border-color: var(--gov-operator-line);
  }

  .frame.OPERATOR i {
    border-color: var(--gov-operator-line);
    border-radius: 5px;
    background: var(--gov-operator-fill);
  }

  .council,
  .body {
    padding: 7px clamp(2px, 2%, 6px);
    border-radius: 8px;
    text-align: center;
    font-weight: 700;
    line-height: 1.4;
    text-wrap: balance;
    hyphens: auto;
    color: var(--gov-council-text);
    background: var(--gov-council-fill);
    border: 1.6px solid var(--gov-council-line);
  }

  .body {
    padding: 5px clamp(2px, 2%, 8px);
    font-size: 0.8125rem;
    color: var(--gov-body-text);
    background: var(--gov-body-fill);
    border-color: var(--gov-body-line);
  }

  /* The longest name of a role stands at the right, with its count. */
  @media (width < 480px) {
    .card {
      grid-template-columns: minmax(0, 1fr) 8px minmax(0, 1.1fr) 8px minmax(0, 1.15fr);
    }

    .frame > span {
      gap: 3px;
    }

    .council {
      font-size: 0.875rem;
    }

    .body {
      font-size: 0.75rem;
    }
  }

  /* The name of the body opens its chart; the whole card is where to press. */
  .council a::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .council a:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .council a:focus-visible {
    outline: none;
    box-shadow: none;
  }

  .council a:focus-visible::after {
    outline: 2.5px solid var(--gov-focus-ring);
    outline-offset: -4px;
    box-shadow: inset 0 0 0 7px var(--gov-focus-ground);
  }

  .line {
    height: 1.5px;
    margin-top: 44px;
    background: var(--gov-member-line);
  }

  .line.strong {
    height: 2.5px;
    background: var(--gov-secretariat-line);
  }

  .down {
    justify-self: center;
    width: 2.5px;
    height: 32px;
    background: var(--gov-part-line);
  }

  .middle .frame {
    margin-top: 5px;
  }

  figcaption {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 10px;
    padding: 8px 18px;
    font-size: 0.78125rem;
    border-top: 1px solid var(--gov-line-2);
    background: var(--gov-page);
  }

  figcaption .what {
    flex: 1 1 auto;
  }

  figcaption .where {
    color: var(--gov-text-2);
    overflow-wrap: anywhere;
  }

  @media (max-width: 37.49rem) {
    .frame {
      padding: 5px;
      font-size: 0.6875rem;
    }
  }
`;
