import { isTaken, type Target, targetsAt } from './hit.ts';
import { createSheet } from './sheet.ts';

/**
 * Calls `chosen` with the targets at a click that means nothing else to the page, and shows the hand while the
 * pointer is over one. `targets` is asked anew each time. Ends when `signal` aborts.
 */
export function followPointer<T extends Target>(
  targets: () => readonly T[],
  chosen: (hit: readonly [T, ...T[]]) => void,
  signal: AbortSignal,
): void {
  document.addEventListener(
    'click',
    (event) => {
      if (!(event.target instanceof Element) || isTaken(event, event.target)) return;
      const [first, ...rest] = targetsAt(targets(), event.target, event.clientX, event.clientY);
      if (first !== undefined) chosen([first, ...rest]);
    },
    { signal },
  );
  showHand(targets, signal);
}

/** A highlight has no cursor of its own, and no node may be touched: a rule is there while the pointer is over a mark. */
function showHand(targets: () => readonly Target[], signal: AbortSignal): void {
  const sheet = createSheet(signal);
  let frame = 0;
  let over = false;
  const show = (now: boolean) => {
    if (now === over) return;
    over = now;
    sheet.set(now ? ':hover { cursor: pointer !important; }' : '');
  };
  const look = ({ target, clientX, clientY }: MouseEvent) => {
    frame = 0;
    const free = target instanceof Element && target.closest('a[href], button, input, textarea') === null;
    show(free && targetsAt(targets(), target, clientX, clientY).length > 0);
  };
  document.addEventListener(
    'mousemove',
    (event) => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => look(event));
    },
    { passive: true, signal },
  );
  document.documentElement.addEventListener('mouseleave', () => show(false), { signal });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true });
}
