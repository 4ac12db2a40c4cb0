import { hasAttribute, own } from '../../documents/html/dom.ts';
import { outwards } from '../../documents/html/flat-tree.ts';
import { boundsOf } from './rects.ts';
import { holderOf, type Stretch } from './stretch.ts';

/** The band of the viewport in which a claim may stay where it is, as fractions of its height: a card fits below. */
const BAND = { top: 0.08, bottom: 0.6 };
/** Where a claim comes to stand otherwise. */
const AIM = 0.28;
/** Below what stays at the top. CSS pixels. */
const MARGIN = 24;
/** Farther than this many viewports, the page jumps: a long ride shows nothing. */
const LONGEST_RIDE = 3;

/** What stays at an edge of the view while the page scrolls is looked for as far as this part of its height. */
const DEEPEST = 0.5;
/** Recount's own card is no part of the page. */
const OWN = 'data-recount-card';

/** Scrolls the page, and any scroller within it, until the stretch can be seen with room for a card below. */
export function scrollToStretch(stretch: Stretch): void {
  const holder = holderOf(stretch);
  for (const at of outwards(holder)) {
    if (at !== document.scrollingElement && at !== document.body && scrolls(at)) reveal(stretch, at);
  }
  const bounds = boundsOf(stretch);
  if (bounds === undefined) return;
  const height = innerHeight;
  const header = coveredAbove(height);
  // The page around a frame scrolls too, as far as the frame's own scrolling does not do.
  if (window !== window.top) holder?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  if (bounds.top >= Math.max(height * BAND.top, header) && bounds.bottom <= height * BAND.bottom) return;
  const distance = bounds.top - Math.max(height * AIM, header + MARGIN);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const ride = !still && Math.abs(distance) <= height * LONGEST_RIDE;
  scrollBy({ top: distance, behavior: ride ? 'smooth' : 'instant' });
}

/** The lower edge of what covers the top of a view of this height while the page scrolls; zero where nothing does. */
export function coveredAbove(height: number): number {
  const deepest = height * DEEPEST;
  let edge = 0;
  while (edge < deepest) {
    const bottom = stuckAt(edge + 1)?.bottom ?? 0;
    // What covers the page as a whole is no header, but a dialog that lies over all.
    if (bottom <= edge || bottom > deepest) break;
    edge = bottom;
  }
  return edge;
}

/** The upper edge of what covers the bottom of a view of this height while the page scrolls; the height where nothing does. */
export function coveredBelow(height: number): number {
  const highest = height * (1 - DEEPEST);
  let edge = height;
  while (edge > highest) {
    const top = stuckAt(edge - 1)?.top ?? height;
    if (top >= edge || top < highest) break;
    edge = top;
  }
  return edge;
}

function stuckAt(y: number): DOMRect | undefined {
  const under = document.elementsFromPoint(innerWidth / 2, y);
  return under.find((element) => !hasAttribute(element, OWN) && isStuck(element))?.getBoundingClientRect();
}

const isStuck = (element: Element): boolean => /^(?:fixed|sticky)$/.test(getComputedStyle(element).position);

/** Whether an element scrolls what is in it. */
export function scrolls(element: Element): boolean {
  if (own(element, 'scrollHeight') <= own(element, 'clientHeight')) return false;
  return /auto|scroll/.test(getComputedStyle(element).overflowY);
}

function reveal(stretch: Stretch, scroller: Element): void {
  const bounds = boundsOf(stretch);
  if (bounds === undefined) return;
  const frame = own(scroller, 'getBoundingClientRect')();
  if (bounds.top >= frame.top && bounds.bottom <= frame.bottom) return;
  own(scroller, 'scrollBy')({ top: bounds.top - frame.top - frame.height * AIM, behavior: 'instant' });
}
