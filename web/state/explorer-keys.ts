import { LAYERS, onlyLayer, switchLayer } from '../model/layers.js';
import { toYear } from '../model/time/shown.js';
import { nextSpoken, type YearPoint } from '../model/timeline.js';
import { HOME } from '../model/url.js';
import { typesText } from './keyboard.js';
import type { AtlasStore } from './store.js';

/** `[` and `]`: the previous and the next year of which the sources speak. Says whether it was one of them. */
export function pressedYear(
  event: KeyboardEvent,
  store: AtlasStore,
  points: readonly YearPoint[],
  year: number | null,
): boolean {
  const step = event.key === '[' ? -1 : event.key === ']' ? 1 : null;
  if (step === null || year === null || typesText(event) || !store.singleKeys) return false;
  const fiscalYear = nextSpoken(points, year, step);
  if (fiscalYear !== null) store.go(toYear(store.view, year, fiscalYear, points));
  return true;
}

/** Alt with a digit: switches a layer, counted in the order of the legend; with Shift shows it alone. */
export function pressedLayer(event: KeyboardEvent, store: AtlasStore): boolean {
  const digit = /^Digit([1-9])$/.exec(event.code)?.[1];
  const layer = event.altKey && digit !== undefined ? LAYERS[Number(digit) - 1] : undefined;
  if (layer === undefined) return false;
  const { off } = store.view;
  store.go({ off: event.shiftKey ? onlyLayer(off, layer) : switchLayer(off, layer) });
  return true;
}

/** `o`: all places of the organisation that is selected, itself or by one of its roles. Says whether it was that key. */
export function pressedOrganization(
  event: KeyboardEvent,
  store: AtlasStore,
  organization: string | null,
): boolean {
  if (event.key !== 'o' || organization === null || typesText(event) || !store.singleKeys) return false;
  const { locale, theme } = store.view;
  store.go({ ...HOME, locale, theme, page: 'organization', organization });
  return true;
}

/** F6 goes to the next region of the page, to its entry if it has one; with Shift to the one before; round the end. */
export function pressedRegion(event: KeyboardEvent, root: ShadowRoot): boolean {
  if (event.key !== 'F6') return false;
  const regions = [...root.querySelectorAll<HTMLElement>('[data-region]')];
  const current = regions.findIndex((region) => region.contains(root.activeElement));
  const step = event.shiftKey ? regions.length - 1 : 1;
  // From outside of all regions the first step leads to the first, or to the last.
  const from = current === -1 && event.shiftKey ? 0 : current;
  const region = regions[(from + step) % regions.length];
  if (region) firstStop(region.querySelector('[data-entry]') ?? region)?.focus();
  return true;
}

const STOPS = 'a[href], button:not([tabindex="-1"]):not(:disabled), input, h2[tabindex], [tabindex="0"]';

/** The first thing that takes the focus, in the order of the page, through shadow roots. */
function firstStop(region: Element): HTMLElement | null {
  for (const root of [region, region.shadowRoot]) {
    for (const element of root?.querySelectorAll('*') ?? []) {
      if (element instanceof HTMLElement && element.matches(STOPS)) return element;
      const inner = element.shadowRoot ? firstStop(element) : null;
      if (inner) return inner;
    }
  }
  return null;
}
