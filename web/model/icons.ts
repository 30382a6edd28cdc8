import type { Layer } from './layers.js';

/** A shape of a sign: the path of a stroke or of a filled area, in a square box. */
export interface Shape {
  readonly d: string;
  /** Width of the stroke; without it the shape is filled. */
  readonly stroke?: number;
}

/** The signs of the roles, in a box of 12. The shape carries the meaning, the colour repeats it. */
export const GLYPHS: Readonly<Record<Layer, Shape>> = {
  SECRETARIAT: { d: 'M1.5 1.5h9v9h-9z' },
  OPERATOR: { d: 'M2 1 11 6 2 11z' },
  MEMBER: { d: 'M6 1.4a4.6 4.6 0 1 1 0 9.2 4.6 4.6 0 0 1 0-9.2z' },
  ADVISER: { d: 'M6 1 11 6 6 11 1 6z', stroke: 1.8 },
  SUPPORTER: { d: 'M6 1.5v9M1.5 6h9', stroke: 2.4 },
  PART_OF: { d: 'M6 1v4M2 11V5h8v6', stroke: 1.8 },
  MEETING: { d: 'M1.4 2.6h9.2v8H1.4zM1.4 5.4h9.2M4 1v2.6M8 1v2.6', stroke: 1.3 },
};

/** The signs of the tool bars, in a box of 16. */
export const ICONS = {
  search: 'M7 2.4a4.6 4.6 0 1 1 0 9.2 4.6 4.6 0 0 1 0-9.2zM10.5 10.5 14.5 14.5',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  right: 'M6 3.5 10.5 8 6 12.5',
  left: 'M10 3.5 5.5 8 10 12.5',
  down: 'M3.5 6 8 10.5 12.5 6',
  panel: 'M2 3h12v10H2zM6 3v10',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  moon: 'M13 9.5A5.5 5.5 0 1 1 6.5 3 4.5 4.5 0 0 0 13 9.5z',
  sun: 'M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M13 3l-1 1M4 12l-1 1',
  warn: 'M8 2l6.5 11.5h-13zM8 6.5V10M8 11.2v1',
  notice: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8zM8 4.6v4.2M8 10.6v.9',
  info: 'M2.5 2.5h11v11h-11zM8 7.2v4M8 4.6v.9',
  more: 'M2.5 8a.6.6 0 1 0 1.2 0 .6.6 0 1 0-1.2 0M7.4 8a.6.6 0 1 0 1.2 0 .6.6 0 1 0-1.2 0M12.3 8a.6.6 0 1 0 1.2 0 .6.6 0 1 0-1.2 0',
  swap: 'M3 5.5h9.5M10 3l2.5 2.5L10 8M13 10.5H3.5M6 8 3.5 10.5 6 13',
  page: 'M4 1.5h5.5L12.5 4.5v10h-8.5zM9.5 1.5v3h3M6 7.5h4.5M6 10h4.5',
  link: 'M6.5 9.5l3-3M7 5l1.6-1.6a2.8 2.8 0 0 1 4 4L11 9M9 11l-1.6 1.6a2.8 2.8 0 0 1-4-4L5 7',
  copy: 'M5.5 5.5V2.5h8v8h-3M2.5 5.5h8v8h-8z',
  check: 'M3 8.4 6.6 12 13 4.6',
  table: 'M2 3h12v10H2zM2 6.3h12M2 9.6h12M6.5 3v10',
  sort: 'M5 6.5 8 3.5l3 3M5 9.5l3 3 3-3',
  day: 'M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3',
  play: 'M5 3.2 12.5 8 5 12.8z',
  stop: 'M4 4h8v8H4z',
  filter: 'M2 4h12M4.5 8h7M7 12h2',
  print: 'M4.5 6V2.5h7V6M4.5 11.5H2.5V6h11v5.5h-2M4.5 9.5h7v4h-7z',
} as const;
export type IconName = keyof typeof ICONS;
