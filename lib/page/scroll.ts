import { boundsOf } from './rects.ts';

/** The band of the viewport in which a claim may stay where it is, as fractions of its height: a card fits below. */
const BAND = { top: 0.08, bottom: 0.6 };
/** Where a claim comes to stand otherwise. */
const AIM = 0.28;
/** Farther than this many viewports, the page jumps: a long ride shows nothing. */
const LONGEST_RIDE = 3;

/** Scrolls the page, and any scroller within it, until the range can be seen with room for a card below. */
export function scrollToRange(range: Range): void {
  for (let at = range.startContainer.parentElement; at !== null; at = at.parentElement) {
    if (at !== document.scrollingElement && at !== document.body && scrolls(at)) reveal(range, at);
  }
  const bounds = boundsOf(range);
  if (bounds === undefined) return;
  const height = innerHeight;
  if (bounds.top >= height * BAND.top && bounds.bottom <= height * BAND.bottom) return;
  const distance = bounds.top - height * AIM;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const ride = !still && Math.abs(distance) <= height * LONGEST_RIDE;
  scrollBy({ top: distance, behavior: ride ? 'smooth' : 'instant' });
}

function scrolls(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight) return false;
  return /auto|scroll/.test(getComputedStyle(element).overflowY);
}

function reveal(range: Range, scroller: Element): void {
  const bounds = boundsOf(range);
  if (bounds === undefined) return;
  const frame = scroller.getBoundingClientRect();
  if (bounds.top >= frame.top && bounds.bottom <= frame.bottom) return;
  scroller.scrollBy({ top: bounds.top - frame.top - frame.height * AIM, behavior: 'instant' });
}
