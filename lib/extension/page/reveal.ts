import { own } from '../../documents/html/dom.ts';
import { outwards } from '../../documents/html/flat-tree.ts';
import type { Band } from './card-channel.ts';
import { boundsOf } from './rects.ts';
import { coveredAbove, coveredBelow, scrolls } from './scroll.ts';
import { holderOf, type Stretch } from './stretch.ts';
import { viewSize } from './view.ts';

/** How near a claim may come to what covers the page. CSS pixels. */
const MARGIN = 6;
/** A head that comes or goes with the scrolling is seen only after it. */
const ROUNDS = 3;

interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Scrolls the page, and any scroller within it, until the stretch stands in a band of the view: whole, or where that is
 * too low for it, from its beginning. Returns how far it still reaches out of it, in CSS pixels.
 */
export function revealIn(stretch: Stretch, band: Band): number {
  const holder = holderOf(stretch);
  const scrollers = [...outwards(holder)].filter(
    (at) => at !== document.scrollingElement && at !== document.body && scrolls(at),
  );
  for (let round = 0; round < ROUNDS; round++) {
    const before = boundsOf(stretch);
    if (before === undefined) return 0;
    const way = wayInto(free(band), before);
    if (way === 0) break;
    scrollBy({ top: way, behavior: 'instant' });
    // What the page as a whole cannot do, its own scrollers do: from the outermost on, none farther than it shows.
    for (const scroller of scrollers.toReversed()) scrollWithin(stretch, scroller, band);
  }
  const bounds = boundsOf(stretch);
  return bounds === undefined ? 0 : beyond(free(band), bounds);
}

/** How far the page must be scrolled down until the claim stands in the band; 0 where it does. CSS pixels. */
export function wayInto(band: Extent, { top, bottom }: Extent): number {
  const [first, last] = [band.top + MARGIN, band.bottom - MARGIN];
  if (top >= first && bottom <= last) return 0;
  if (bottom - top > last - first) return Math.round(top - first);
  return Math.round((top + bottom) / 2 - (first + last) / 2);
}

/** How far a claim reaches out of the band. CSS pixels. */
export const beyond = (band: Extent, { top, bottom }: Extent): number =>
  Math.max(0, band.top - top) + Math.max(0, bottom - band.bottom);

/** What the page itself leaves of the band. */
function free({ top, bottom }: Band): Extent {
  const { height } = viewSize();
  return { top: Math.max(top, coveredAbove(height)), bottom: Math.min(bottom, coveredBelow(height)) };
}

function scrollWithin(stretch: Stretch, scroller: Element, band: Band): void {
  const bounds = boundsOf(stretch);
  if (bounds === undefined) return;
  const way = wayInto(free(band), bounds);
  const frame = own(scroller, 'getBoundingClientRect')();
  const [up, down] = [bounds.top - frame.top - MARGIN, frame.bottom - bounds.bottom - MARGIN];
  const top = way > 0 ? Math.min(way, up) : Math.max(way, -down);
  if (top !== 0 && top > 0 === way > 0) own(scroller, 'scrollBy')({ top, behavior: 'instant' });
}
