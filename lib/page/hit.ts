import { rectsIn, textNodesOf } from './rects.ts';

/** The underline hangs a little below its text; a click on it counts. CSS pixels. */
const BELOW = 4;

/** What a reader can point at. */
export interface Target {
  readonly range: Range;
}

/**
 * The targets whose own text lies at a point of the viewport. `under` is the topmost element there: text that it does
 * not hold lies below something else, and cannot be what the reader points at.
 */
export function targetsAt<T extends Target>(
  targets: readonly T[],
  under: Element,
  x: number,
  y: number,
): T[] {
  return targets.filter(
    ({ range }) =>
      range.intersectsNode(under) &&
      textNodesOf(range).some((node) => under.contains(node) && isOver(rectsIn(node, range), x, y)),
  );
}

function isOver(rects: readonly DOMRect[], x: number, y: number): boolean {
  return rects.some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom + BELOW,
  );
}

const CONTROLS =
  'a[href], area[href], button, input, select, textarea, label, summary, video, audio, [contenteditable], ' +
  '[role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="checkbox"], [role="switch"]';

/** Whether a click here already means something to the page: a link, a control, or a selection being made. */
export function isTaken(event: MouseEvent, under: Element): boolean {
  const modified = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  const selected = getSelection()?.isCollapsed === false;
  return modified || selected || event.defaultPrevented || under.closest(CONTROLS) !== null;
}
