import { css } from 'lit';

/** The small picture of the bodies of an area. With `.picks` only what is filled stands out. */
export const thumbnailStyles = css`
  .picture svg {
    display: block;
    width: 100%;
    height: 100%;
    overflow: visible;
  }

  .picture rect {
    fill: var(--gov-body-fill);
    stroke: var(--gov-body-line);
    stroke-width: 1.2;
  }

  .picture rect.council {
    fill: var(--gov-council-fill);
    stroke: var(--gov-council-line);
  }

  .picture path {
    fill: none;
    stroke: var(--gov-part-line);
    stroke-width: 1.6;
  }

  .picture .divider {
    stroke: var(--gov-line-2);
    stroke-width: 1;
    stroke-dasharray: 2 3;
  }

  .picture .picks rect {
    fill: var(--gov-page);
    stroke: var(--gov-edge);
  }

  .picture .picks rect.picked {
    fill: var(--gov-primary);
    stroke: var(--gov-primary);
  }

  @media (forced-colors: active) {
    .picture .picks rect.picked {
      fill: Highlight;
    }
  }
`;
