import { own } from '../../documents/html/dom.ts';
import { outwards } from '../../documents/html/flat-tree.ts';
import { rectsIn } from './rects.ts';
import { type Stretch, textNodesOf } from './stretch.ts';

/** The underline hangs a little below its text; a click on it counts. CSS pixels. */
const BELOW = 4;

/** What a reader can point at. */
export interface Target {
  readonly stretch: Stretch;
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
  return targets.filter(({ stretch }) =>
    stretch.some(
      (range) =>
        range.intersectsNode(under) &&
        textNodesOf(range).some((node) => own(under, 'contains')(node) && isOver(rectsIn(node, range), x, y)),
    ),
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

/** The innermost element that an event has to do with, in a shadow tree too; nothing for one of the window. */
export function innermostOf(event: Event): Element | undefined {
  const [target] = event.composedPath();
  return target instanceof Element ? target : undefined;
}

/** Whether a click is not for Recount: made up by the page, on a link or a control of it, or a selection being made. */
export function isTaken(event: MouseEvent, under: Element): boolean {
  const modified = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  const selected = getSelection()?.isCollapsed === false;
  return !event.isTrusted || modified || selected || event.defaultPrevented || isInControl(under);
}

/** Whether an element stands in a link or a control of the page, from within a component too. */
export function isInControl(element: Element): boolean {
  for (const at of outwards(element)) if (own(at, 'matches')(CONTROLS)) return true;
  return false;
}
