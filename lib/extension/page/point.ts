import { innermostOf, isInControl, isTaken, type Target, targetsAt } from './hit.ts';
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
      const under = innermostOf(event);
      if (under === undefined || isTaken(event, under)) return;
      const [first, ...rest] = targetsAt(targets(), under, event.clientX, event.clientY);
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
  const look = (under: Element | undefined, { clientX, clientY }: MouseEvent) => {
    frame = 0;
    const isFree = under !== undefined && !isInControl(under);
    show(isFree && targetsAt(targets(), under, clientX, clientY).length > 0);
  };
  document.addEventListener(
    'mousemove',
    (event) => {
      cancelAnimationFrame(frame);
      // The way of an event into shadow trees is known only while it is under way.
      const under = innermostOf(event);
      frame = requestAnimationFrame(() => look(under, event));
    },
    { passive: true, signal },
  );
  document.documentElement.addEventListener('mouseleave', () => show(false), { signal });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true });
}
