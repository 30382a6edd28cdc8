/** Overlaid scene → elements of the canvas: the looks as classes, and what stands over the picture. Pure. */
import { boundsOf } from '../../model/geometry.js';
import { labelOf, lineElements, node, sceneElements, type CanvasElement } from '../elements.js';
import { textWidth } from '../layout/context.js';
import type { SceneText } from '../scene.js';
import { LOOKS, type Look, type Part } from './looks.js';
import type { Overlaid, SceneArrow, SceneDisc, SceneTag } from './overlaid.js';

/** A line through words, px. */
const STRIKE = 1.3;

/** All elements, those behind first. */
export function overlaidElements(overlaid: Overlaid): CanvasElement[] {
  const { scene, looks, tags, arrows, discs } = overlaid;
  return [
    ...sceneElements(scene).map((element) => withLooks(element, looks)),
    ...scene.boxes.flatMap((box) => strikes(box.bodyId, 'box', box.text, overlaid)),
    ...scene.chips.flatMap((chip) => strikes(chip.edgeId, 'chip', chip.text, overlaid)),
    ...arrows.flatMap(arrowElements),
    ...tags.map(tagElement),
    ...discs.map(discElement),
  ];
}

/** Every element of a thing has its looks: the glyph of a frame as the frame. */
function withLooks(element: CanvasElement, looks: Overlaid['looks']): CanvasElement {
  const { id } = element.data;
  const own = looks.get(id.slice(id.indexOf(':') + 1));
  return own ? { ...element, classes: `${element.classes} ${own.join(' ')}` } : element;
}

/** The canvas strikes no words: a line for each line of them. */
function strikes(id: string, part: Part, text: SceneText, { looks }: Overlaid): CanvasElement[] {
  const struck = (looks.get(id) ?? []).find((look: Look) => LOOKS[look][part]?.isStruck === true);
  if (!struck) return [];
  const first = text.y - ((text.lines.length - 1) * text.lineHeight) / 2;
  return text.lines.map((line, i) => {
    const width = textWidth([line], text.size, part === 'box' ? 700 : text.weight) + 4;
    const y = first + i * text.lineHeight - STRIKE / 2;
    return node(
      `strike:${id}:${i}`,
      { x: text.x - width / 2, y, width, height: STRIKE },
      `strike of-${part} still`,
    );
  });
}

function tagElement(tag: SceneTag): CanvasElement {
  const { select } = tag;
  return node(`mark:${tag.id}`, tag, `mark mark-${tag.look}`, { ...labelOf(tag.text), select });
}

function arrowElements({ id, points, head }: SceneArrow): CanvasElement[] {
  const select = { kind: 'line', id } as const;
  const box = boundsOf(head.map((point) => ({ ...point, width: 0, height: 0 })));
  const corners = head.flatMap(({ x, y }) => [
    ((x - box.x) / box.width) * 2 - 1,
    ((y - box.y) / box.height) * 2 - 1,
  ]);
  return [
    ...lineElements(`arrow:${id}`, points, 'arrow', select),
    node(`head:${id}`, box, 'head shaped', { points: corners.map((n) => n.toFixed(4)).join(' '), select }),
  ];
}

function discElement(disc: SceneDisc): CanvasElement {
  return node(`step:${disc.number}`, disc, 'disc step still', labelOf(disc.text));
}
