/** The wheel moves the picture as it moves a page; with Ctrl (and on a pinched trackpad) it zooms. */
import type { Point } from '../model/geometry.js';

export interface WheelActions {
  /** Tells whether the picture could be moved; if not, the page may scroll. */
  readonly pan: (dx: number, dy: number) => boolean;
  readonly zoom: (factor: number, at: Point) => void;
}

/** Px that a line and a page of the wheel stand for. */
const LINE = 16;
const PAGE = 400;
/** Wheel px that double the size. */
const DOUBLING = 300;

/** Listens before the drawing library does, which would zoom at every turn. Returns the function that ends it. */
export function watchWheel(container: HTMLElement, actions: WheelActions): () => void {
  const onWheel = (event: WheelEvent): void => {
    event.stopPropagation();
    const unit =
      event.deltaMode === WheelEvent.DOM_DELTA_LINE
        ? LINE
        : event.deltaMode === WheelEvent.DOM_DELTA_PAGE
          ? PAGE
          : 1;
    if (event.ctrlKey || event.metaKey) {
      const box = container.getBoundingClientRect();
      const at = { x: event.clientX - box.left, y: event.clientY - box.top };
      actions.zoom(2 ** ((-event.deltaY * unit) / DOUBLING), at);
      event.preventDefault();
      return;
    }
    const [dx, dy] = event.shiftKey ? [event.deltaY || event.deltaX, 0] : [event.deltaX, event.deltaY];
    if (actions.pan(-dx * unit, -dy * unit)) event.preventDefault();
  };
  container.addEventListener('wheel', onWheel, { capture: true, passive: false });
  return () => container.removeEventListener('wheel', onWheel, { capture: true });
}
