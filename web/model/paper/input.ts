import type { ExplorerAreaQuery, ExplorerYearQuery, SheetQuery } from '../../api/generated/operations.js';
import type { Messages } from '../../locales/ja.js';
import type { Locale } from '../era.js';
import type { AreaFrame } from '../explorer.js';
import { shortName } from '../labels.js';
import type { Layer } from '../layers.js';
import { emWidth } from '../text.js';
import type { ShownTime } from '../time/shown.js';
import type { ViewGraph } from '../view-graph.js';

/** What sheets and files are made of: the answers, and what of them is shown. */
export interface PaperInput {
  readonly areaId: string;
  readonly at: ShownTime;
  readonly frame: AreaFrame;
  readonly area: ExplorerAreaQuery;
  readonly year: ExplorerYearQuery;
  /** What is shown, as on the screen: without what filters hide. */
  readonly graph: ViewGraph;
  readonly off: readonly Layer[];
  readonly sheet: SheetQuery;
  /** The whole address of the same view. */
  readonly link: string;
  readonly m: Messages;
  readonly locale: Locale;
}

type SheetArea = NonNullable<SheetQuery['area']>;
/** A body with what a sheet tells of it besides its roles. */
export type SheetBody = SheetArea['bodies'][number];

/** The bodies of the answer for a sheet; none where the release does not have the area. */
export function sheetBodies({ sheet }: Pick<PaperInput, 'sheet'>): readonly SheetBody[] {
  return sheet.area?.bodies ?? [];
}

/** From this width on the full name, which stands in the picture, is too long for a line beside it, em. */
const LONG = 14;

/** The name of a body, the short one where it is long, told apart by its area where the picture does so. */
export function bodyName(body: Pick<SheetBody, 'id' | 'name' | 'aliases'>, graph: ViewGraph): string {
  const serves = graph.bodies.find(({ id }) => id === body.id)?.serves ?? [];
  const name = emWidth(body.name, 400) > LONG ? shortName(body.name, body.aliases) : body.name;
  return [...serves, name].join(' ');
}
