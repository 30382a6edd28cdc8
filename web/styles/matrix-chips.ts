import { css } from 'lit';

/** The signs of the matrix: chips of relations, runs of signs, the tag of a class. */
export const matrixChips = css`
  .chips {
    display: inline-flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 3px 4px;
  }

  .chip {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-height: 22px;
    padding: 0 6px;
    font-size: 0.75rem;
    line-height: 1.2;
    white-space: nowrap;
    color: var(--gov-text);
    border: 1px solid;
    border-radius: 5px;
    cursor: pointer;
  }

  .chip gov-glyph,
  .run gov-glyph {
    width: 9px;
    height: 9px;
  }

  .chip i {
    padding: 0 2px;
    font-size: 0.625rem;
    font-style: normal;
    font-weight: 700;
    line-height: 13px;
    color: var(--gov-doubt-line);
    background: var(--gov-page);
    border: 1px dashed var(--gov-doubt-line);
    border-radius: 3px;
  }

  [data-role='SECRETARIAT'] {
    background: var(--gov-secretariat-fill);
    border-color: var(--gov-secretariat-line);
    border-radius: 0;
  }

  .chip[data-role='SECRETARIAT'] {
    border-left-width: 4px;
  }

  [data-role='OPERATOR'] {
    background: var(--gov-operator-fill);
    border-color: var(--gov-operator-line);
  }

  [data-role='MEMBER'] {
    background: var(--gov-member-fill);
    border-color: var(--gov-member-line);
    border-radius: 11px;
  }

  [data-role='ADVISER'] {
    background: var(--gov-adviser-fill);
    border: 1px dashed var(--gov-adviser-line);
  }

  [data-role='SUPPORTER'] {
    background: var(--gov-supporter-fill);
    border: 2px dotted var(--gov-supporter-line);
  }

  .chip[data-standing='INFERRED'] {
    border-style: dashed;
  }

  .chip[data-standing='RECOMMENDED'] {
    background: var(--gov-page);
    border-style: dotted;
  }

  .chip[data-standing='PLANNED'] {
    border-style: double;
    border-width: 3px;
  }

  .chip:hover {
    box-shadow: inset 0 0 0 1px var(--gov-text);
  }

  .chip.chosen {
    box-shadow: 0 0 0 2px var(--gov-primary);
  }

  .runs {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 3px;
    vertical-align: middle;
  }

  .run {
    display: inline-flex;
    overflow: hidden;
    border-width: 1px;
    border-style: solid;
    border-radius: 4px;
  }

  .run > span {
    display: grid;
    grid-auto-flow: column;
    gap: 3px;
    place-items: center;
    min-width: 20px;
    height: 16px;
    padding: 0 4px;
    font-size: 0.6875rem;
  }

  .run > span + span {
    border-left: 1px solid;
    border-color: inherit;
  }

  .run[data-role='MEMBER'] {
    border-radius: 9px;
  }

  .collective {
    display: inline-block;
    margin-left: 5px;
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
  }

  small {
    font-size: 0.6875rem;
    font-weight: 400;
    color: var(--gov-text-3);
  }

  @media (forced-colors: active) {
    .chip.chosen {
      outline: 2px solid Highlight;
    }
  }
`;
