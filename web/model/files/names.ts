/** What the files of a view are called. Pure. */
import type { Messages } from '../../locales/ja.js';
import type { Locale } from '../era.js';
import { timeLabel, type ShownTime } from '../time/shown.js';

/** The sorts of file, in the order of the menu. */
export const FILE_KINDS = ['svg', 'png', 'pptx', 'csv'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** 坂井地区, 体制図, 平成25年度: the parts of a name, to be joined. */
export function fileParts(
  kind: FileKind,
  { area, at, locale }: { readonly area: string; readonly at: ShownTime; readonly locale: Locale },
  m: Messages,
): readonly string[] {
  const parts = [area, kind === 'csv' ? m.files.table : m.files.chart, timeLabel(at, locale)];
  return locale === 'en' ? parts.map((part) => part.replace(/\s+/g, '-')) : parts;
}
