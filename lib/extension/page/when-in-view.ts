import { holderOf, type Stretch } from './stretch.ts';

/** A page that is never idle is taken for it after this time, in milliseconds. */
const PATIENCE = 2000;

/**
 * Calls `seen` once: when one of the stretches that were given last is in the view of a reader, and the page has nothing to
 * do. Until `signal` aborts.
 */
export function whenInView(seen: () => void, signal: AbortSignal): (stretches: Iterable<Stretch>) => void {
  let isOver = false;
  const observer = new IntersectionObserver((entries) => {
    if (isOver || !entries.some(({ isIntersecting }) => isIntersecting)) return;
    isOver = true;
    observer.disconnect();
    idle(() => signal.aborted || seen());
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return (stretches) => {
    if (isOver || signal.aborted) return;
    observer.disconnect();
    for (const stretch of stretches) {
      const holder = holderOf(stretch);
      if (holder !== undefined) observer.observe(holder);
    }
  };
}

function idle(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: PATIENCE });
  else setTimeout(work, PATIENCE);
}
