import { SheetDocument, type SheetQuery } from '../api/generated/operations.js';
import type { ApiClient } from '../api/client.js';
import { apiLocale, messagesOf } from '../locales/messages.js';
import { unfoldedOnly } from '../diagram/layout/fold.js';
import { parseExpansion, partsKey } from '../model/expansion/expansion.js';
import { foldingOf } from '../model/expansion/folding.js';
import { sceneOf } from '../model/explorer.js';
import { filterOf } from '../model/filters/filter.js';
import type { PaperInput } from '../model/paper/input.js';
import { shortRelease } from '../model/release.js';
import { atOf } from '../model/time/shown.js';
import { formatUrl, type ViewState } from '../model/url.js';
import type { ViewGraph } from '../model/view-graph.js';
import type { Loaded } from './explorer-data.js';

/** Asks for what a sheet tells beside its picture. */
export function askSheet(
  api: ApiClient,
  { areaId, at }: Pick<Loaded, 'areaId' | 'at'>,
  locale: ViewState['locale'],
  signal: AbortSignal,
): Promise<SheetQuery> {
  return api.query(SheetDocument, { area: areaId, at: atOf(at), locale: apiLocale(locale) }, signal);
}

/** What is shown of a view, with all that its files and sheets tell. */
export function paperInput(
  { areaId, at, area, year, frame }: Loaded,
  sheet: SheetQuery,
  view: ViewState,
  origin: string,
): PaperInput {
  const { locale, off } = view;
  const { graph } = sceneOf(area, year, locale, filterOf(view));
  return {
    ...{ areaId, at, area, year, frame, sheet, off, locale },
    graph: unfolded(graph, view),
    link: origin + formatUrl(chartOf(view, sheet.release.id)),
    m: messagesOf(locale),
  };
}

/** The chart as it is shown, without what only the reader's own window has. */
function chartOf(view: ViewState, release: string): ViewState {
  const { paper: _paper, turn: _turn, z: _z, ...options } = view.options;
  return { ...view, view: 'chart', selected: null, theme: null, release: shortRelease(release), options };
}

/** Without what somebody closed. What a large picture keeps closed by itself is only closed for want of room. */
function unfolded(graph: ViewGraph, { options }: ViewState): ViewGraph {
  const opened = graph.bodies.map(({ id }) => [partsKey(id), true] as const);
  const expansion = new Map([...opened, ...parseExpansion(options.open)]);
  return unfoldedOnly(graph, foldingOf(graph, expansion));
}
