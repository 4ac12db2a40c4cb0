import { viewSize } from '../../lib/extension/page/view.ts';
import { EDGE, leastHeight, naturalHeight, setRoom } from './card-room.ts';
import type { ClaimPlace } from './claim-place.ts';

/** What a claim wants around it, above and below together. CSS pixels. */
const AROUND = 24;

/** The edge of the view that a sheet lies at. */
type Side = 'bottom' | 'top';

/**
 * Puts a sheet where its claim can be seen beside it: at the bottom of the view, with the claim scrolled above it; where
 * that cannot be, as at the end of a page or below a high head that stays, at the top. Where neither does, it is lower.
 */
export function placeSheet(card: HTMLElement, claim: ClaimPlace): void {
  settle(card, claim, ['bottom', 'top']);
}

/** The same for a sheet that has become higher or lower under the reader's eyes: it stays at its side. */
export function keepSheet(card: HTMLElement, claim: ClaimPlace): void {
  const rect = claim.rectOf();
  const isInView = rect !== undefined && rect.bottom > 0 && rect.top < viewSize().height;
  if (isInView) settle(card, claim, [card.dataset.side === 'top' ? 'top' : 'bottom']);
}

function settle(card: HTMLElement, claim: ClaimPlace, sides: readonly Side[]): void {
  // A reader who wants all of the sheet knows what lies behind it.
  if (card.classList.contains('tall')) return;
  const natural = naturalHeight(card);
  const rect = claim.rectOf();
  if (rect === undefined) return;
  const least = leastHeight(natural);
  const view = viewSize().height;
  const height = Math.max(least, Math.min(natural, view - rect.height - AROUND));
  const beyondAt = (side: Side): number =>
    claim.reveal(side === 'bottom' ? { top: 0, bottom: view - height } : { top: height, bottom: view });
  let best: { readonly side: Side; readonly beyond: number } | undefined;
  for (const side of sides) {
    if (best?.beyond === 0) break;
    const beyond = beyondAt(side);
    if (best === undefined || beyond < best.beyond) best = { side, beyond };
    else beyondAt(best.side);
  }
  if (best === undefined) return;
  card.dataset.side = best.side;
  const room = best.beyond === 0 ? height : Math.max(least, height - best.beyond - EDGE);
  if (room < natural) setRoom(card, room);
}
