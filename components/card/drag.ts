import type { Shift } from './claim-place.ts';

/** Less than this is a click with an unsteady hand. */
const THRESHOLD = 4;

/** What is told of a drag: how far the pointer has gone from where it went down. */
export interface Drag {
  readonly moved: (by: Shift) => void;
  readonly ended?: (by: Shift) => void;
}

/** Follows the pointer that has gone down on a handle, until it goes up. Buttons and links in the handle stay what they are. */
export function startDrag(event: PointerEvent, drag: Drag): void {
  const { currentTarget: handle, target, pointerId } = event;
  if (event.button !== 0 || !event.isPrimary || !(handle instanceof HTMLElement)) return;
  if (target instanceof Element && target.closest('button:not(.grip), a, [role="menu"]')) return;
  const from = { x: event.clientX, y: event.clientY };
  let isDragging = false;
  const controller = new AbortController();
  const { signal } = controller;
  const shiftOf = ({ clientX, clientY }: PointerEvent): Shift => ({
    x: clientX - from.x,
    y: clientY - from.y,
  });
  // A quick hand has left the handle before the first movement is told.
  window.addEventListener(
    'pointermove',
    (move) => {
      if (!move.isTrusted || move.pointerId !== pointerId) return;
      const by = shiftOf(move);
      if (!isDragging && Math.hypot(by.x, by.y) < THRESHOLD) return;
      if (!isDragging) handle.setPointerCapture(pointerId);
      isDragging = true;
      drag.moved(by);
    },
    { signal },
  );
  const end = (last: PointerEvent) => {
    if (!last.isTrusted || last.pointerId !== pointerId) return;
    controller.abort();
    if (isDragging) drag.ended?.(shiftOf(last));
  };
  window.addEventListener('pointerup', end, { signal });
  window.addEventListener('pointercancel', end, { signal });
}
