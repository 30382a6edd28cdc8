import { setHome } from './home.js';
import { GovDiagram } from './gov-diagram.js';
import { GovMatrix } from './gov-matrix.js';

/**
 * Makes the elements known to the page. What the page itself calls by one of these names is left to it.
 *
 * @param home the atlas that the script came from: where elements without `endpoint` ask
 */
export function define(home: URL): void {
  setHome(home);
  if (!customElements.get('gov-diagram')) customElements.define('gov-diagram', GovDiagram);
  if (!customElements.get('gov-matrix')) customElements.define('gov-matrix', GovMatrix);
}
