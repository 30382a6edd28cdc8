/** What the elements tell the page. All of these bubble and leave every shadow tree. */

/** Of `gov-ready`: an answer has come and its text stands there. */
export interface GovReadyDetail {
  readonly area: string;
  readonly name: string;
  readonly fiscalYear: number;
  /** The day that is shown in place of the year; null where it is the year. */
  readonly asOf: string | null;
  /** Id of the release of the data. */
  readonly release: string;
  readonly bodies: number;
  readonly organizations: number;
  readonly relations: number;
}

/** Of `gov-select`: the reader chose something, or nothing any more. */
export interface GovSelectedDetail {
  /** Id of a body, a relation, an organisation or an activity, as the API has it; null for nothing. */
  readonly id: string | null;
  /** What it is, in the language of the element. */
  readonly label: string | null;
  /** Where the atlas shows its evidence. */
  readonly url: string;
}

/** Of `gov-year`: the reader chose another fiscal year. */
export interface GovYearDetail {
  readonly fiscalYear: number;
}

/** Of `gov-error`: there is no answer. */
export interface GovErrorDetail {
  /** `NO_AREA`, `NO_ENDPOINT`, `UNKNOWN_AREA`, `NETWORK`, `HTTP_…`, or a code of the API. */
  readonly code: string;
  /** What the reader is told. */
  readonly message: string;
  /** Whether it is tried again by itself. */
  readonly passing: boolean;
}

export interface EmbedEvents {
  readonly 'gov-ready': GovReadyDetail;
  readonly 'gov-select': GovSelectedDetail;
  readonly 'gov-year': GovYearDetail;
  readonly 'gov-error': GovErrorDetail;
}

/** What the parts of an element tell each other, and nobody else. */
export const INNER_EVENTS = [
  'gov-select',
  'gov-hover',
  'gov-zoom',
  'gov-row',
  'gov-open',
  'gov-order',
  'gov-retry',
  'gov-cancel',
  'gov-toggle',
] as const;

/** Tells the page. */
export function tellPage<K extends keyof EmbedEvents>(from: Element, name: K, detail: EmbedEvents[K]): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
