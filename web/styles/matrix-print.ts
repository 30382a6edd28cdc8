import { css } from 'lit';

/** The table on paper: A4 across, as wide as the sheet, nothing sticks. */
export const matrixPrint = css`
  @media print {
    :host,
    :host(:lang(en)) {
      --name-width: auto;
      --column-width: auto;
    }

    .scroll {
      height: auto;
      padding: 0;
      overflow: visible;
    }

    table {
      table-layout: fixed;
      width: 100%;
      font-size: 7.5pt;
      line-height: 1.25;
    }

    :host(:lang(en)) table {
      font-size: 7pt;
      line-height: 1.2;
    }

    .title-column {
      width: 17%;
    }

    .bodies-column,
    .relations-column {
      width: 5%;
    }

    .roles-column {
      width: 12%;
    }

    .secretariat-column {
      width: 8%;
    }

    .title {
      width: auto;
      min-width: 0;
      max-width: none;
    }

    thead,
    .title,
    .section span,
    .notes {
      position: static;
    }

    th,
    td,
    tfoot th,
    tfoot td {
      height: auto;
      padding: 1.5pt 2pt;
    }

    tr {
      break-inside: avoid;
    }

    tbody .title button,
    .sort {
      min-height: 0;
      white-space: normal;
    }

    small,
    .why,
    .groups span,
    .section th,
    .notes,
    .collective {
      font-size: 6.5pt;
    }

    .collective {
      line-height: 9pt;
    }

    .chip,
    .run > span {
      min-height: 0;
      min-width: 0;
      height: auto;
      padding: 0.5pt 2pt;
      font-size: 6.5pt;
      print-color-adjust: exact;
    }

    .total,
    .total.roles {
      min-width: 0;
    }

    .sort gov-icon {
      display: none;
    }

    td gov-state,
    td gov-badge {
      height: auto;
      padding: 0 1.5pt;
      font-size: 6pt;
      line-height: 1.3;
      white-space: normal;
    }

    .block {
      print-color-adjust: exact;
    }
  }
`;
