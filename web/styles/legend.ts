import { css } from 'lit';

/** Things that are switched on and off: a tick, a name, a count. */
export const toggles = css`
  [aria-pressed] {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-height: 28px;
    flex: none;
    padding: 0 9px 0 7px;
    font-size: 0.8125rem;
    white-space: nowrap;
    border: 1px solid var(--gov-edge);
    border-radius: 6px;
    background: var(--gov-surface);
  }

  [aria-pressed]:hover {
    background: var(--gov-hover);
  }

  .tick {
    width: 14px;
    height: 14px;
    flex: none;
    display: grid;
    place-items: center;
    border: 1.5px solid var(--gov-text-2);
    border-radius: 3px;
    color: var(--gov-page);
    background: var(--gov-text-2);
  }

  .tick gov-icon {
    width: 12px;
    height: 12px;
  }

  [aria-pressed='false'] {
    color: var(--gov-text-3);
  }

  [aria-pressed='false'] .tick {
    background: none;
  }

  [aria-pressed='false'] .tick gov-icon {
    visibility: hidden;
  }

  @media (max-width: 37.49rem) {
    [aria-pressed] {
      min-height: 44px;
      padding: 0 12px 0 10px;
    }
  }
`;

/** Each layer switched on looks as its marks do in the picture: corners, line and ground; switched off all look alike. */
export const layerShapes = css`
  [data-layer][aria-pressed='false'] {
    border-style: dashed;
  }

  [data-layer='MEMBER'],
  [data-layer='MEETING'] {
    border-radius: 22px;
  }

  [data-layer='SECRETARIAT'][aria-pressed='true'] {
    border: 1.2px solid var(--gov-secretariat-line);
    border-left-width: 4px;
    border-radius: 1.5px;
    background: var(--gov-secretariat-fill);
  }

  [data-layer='OPERATOR'][aria-pressed='true'] {
    border: 1.2px solid var(--gov-operator-line);
    background: var(--gov-operator-fill);
  }

  [data-layer='MEMBER'][aria-pressed='true'] {
    border: 1.2px solid var(--gov-member-line);
    background: var(--gov-member-fill);
  }

  [data-layer='ADVISER'][aria-pressed='true'] {
    --cut: 7px;
    --corner: transparent 4.3px, var(--gov-adviser-line) 4.3px 5.4px, transparent 5.4px;

    border: 1.2px dashed var(--gov-adviser-line);
    border-radius: 0;
    background:
      linear-gradient(135deg, var(--corner)) 0 0 / 8px 8px,
      linear-gradient(225deg, var(--corner)) 100% 0 / 8px 8px,
      linear-gradient(45deg, var(--corner)) 0 100% / 8px 8px,
      linear-gradient(315deg, var(--corner)) 100% 100% / 8px 8px,
      var(--gov-adviser-fill);
    background-repeat: no-repeat;
    background-origin: border-box;
  }

  [data-layer='ADVISER'][aria-pressed='true']:not(:focus-visible) {
    clip-path: polygon(
      var(--cut) 0,
      calc(100% - var(--cut)) 0,
      100% var(--cut),
      100% calc(100% - var(--cut)),
      calc(100% - var(--cut)) 100%,
      var(--cut) 100%,
      0 calc(100% - var(--cut)),
      0 var(--cut)
    );
  }

  [data-layer='SUPPORTER'][aria-pressed='true'] {
    border: 2px dotted var(--gov-supporter-line);
    background: var(--gov-supporter-fill);
  }

  [data-layer='PART_OF'][aria-pressed='true'] {
    border: 1px solid var(--gov-line-2);
    border-top: 2.5px solid var(--gov-part-line);
    border-radius: 0;
  }

  [data-layer='MEETING'][aria-pressed='true'] {
    border: 1.2px solid var(--gov-edge);
  }

  @media (forced-colors: active) {
    /* The tokens are system colours then; left to itself the browser would drop the cut corners. */
    [data-layer] {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }
`;
