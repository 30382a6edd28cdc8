import { nothing, svg, html, type TemplateResult } from 'lit';
import { THUMBNAIL, type Thumbnail } from '../model/thumbnail.js';

/**
 * Draws the small picture of an area. It is never the only place of what it shows, so that nobody needs to see it.
 *
 * @param picked the bodies that are filled; all look as in a chart when left out
 */
export function thumbnailOf(picture: Thumbnail, picked?: ReadonlySet<string>): TemplateResult {
  const { width, height, boxHeight } = THUMBNAIL;
  return html`<svg
    class=${picked ? 'picks' : ''}
    viewBox="0 0 ${width} ${height}"
    preserveAspectRatio="xMinYMid"
    aria-hidden="true"
  >
    ${picture.lines.map((d) => svg`<path d=${d} />`)}
    ${picture.divider === null ? nothing : svg`<path class="divider" d="M${picture.divider} 6V74" />`}
    ${picture.boxes.map(
      ({ id, x, y, width: boxWidth, council }) =>
        svg`<rect class="${council ? 'council' : ''} ${picked?.has(id) ? 'picked' : ''}" x=${x} y=${y} width=${boxWidth} height=${boxHeight} rx="3" />`,
    )}
  </svg>`;
}
