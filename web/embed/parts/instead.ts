import { html, type TemplateResult } from 'lit';
import { ApiError, codeOf } from '../../api/errors.js';
import type { Messages } from '../../locales/ja.js';
import '../../elements/gov-problem.js';
import '../../elements/gov-waiting.js';
import type { GovErrorDetail } from '../events.js';

/** What stands in place of the content while there is none. */

/** What is known of why there is nothing. */
export interface Reasons {
  readonly hasArea: boolean;
  readonly hasAtlas: boolean;
  readonly unknownArea: boolean;
  readonly failure: unknown;
}

/** Why there is no answer; null while there is one, or one is waited for. */
export function troubleOf(
  m: Messages,
  { hasArea, hasAtlas, unknownArea, failure }: Reasons,
): GovErrorDetail | null {
  const told = (code: string, message: string): GovErrorDetail => ({ code, message, passing: false });
  if (!hasArea) return told('NO_AREA', m.embed.noArea);
  if (!hasAtlas) return told('NO_ENDPOINT', m.embed.noEndpoint);
  if (unknownArea) return told('UNKNOWN_AREA', m.load.notFound);
  if (failure === null || failure === undefined) return null;
  const code = codeOf(failure);
  return { code, message: m.load.failed(code), passing: failure instanceof ApiError && failure.passing };
}

/** What is waited for, and what can be done about it. */
export interface Waiting {
  readonly failure: unknown;
  readonly retry: () => void;
  readonly cancel: () => void;
}

/** Waiting, or why not: a page may put its own in place of either. */
export function instead(trouble: GovErrorDetail | null, { failure, retry, cancel }: Waiting): TemplateResult {
  if (trouble === null)
    return html`<slot name="loading"><gov-waiting @gov-cancel=${cancel}></gov-waiting></slot>`;
  const isFailure = failure !== null && failure !== undefined;
  return html`<slot name="error"
    >${
      isFailure
        ? html`<gov-problem .problem=${failure} @gov-retry=${retry}></gov-problem>`
        : html`<p class="notice" role="alert">${trouble.message}</p>`
    }</slot
  >`;
}
