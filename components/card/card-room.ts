import { viewSize } from '../../lib/extension/page/view.ts';
import type { ClaimPlace, Shift } from './claim-place.ts';

/** What stays free between the card and its claim, and between the card and the edge of the view. CSS pixels. */
export const EDGE = 8;

/** The name under which the style sheet finds how high the card may be. */
const ROOM = '--recount-room';
/** A card with less of its own height than this part of the view is better served by scrolling the page. */
const ENOUGH = 0.45;
/** The least in which something can be read between header and footer, in CSS pixels and as a part of the view. */
const LEAST = { pixels: 120, part: 0.4 };

/** Lets the card be this high, and no higher. CSS pixels. */
export const setRoom = (card: HTMLElement, height: number): void =>
  card.style.setProperty(ROOM, `${Math.floor(height)}px`);

/** The height that the card has by itself, as far as the style sheet allows. */
export function naturalHeight(card: HTMLElement): number {
  card.style.removeProperty(ROOM);
  return card.offsetHeight;
}

/** The least height to which a card of this natural height may be cut. */
export const leastHeight = (natural: number): number =>
  Math.min(natural, Math.max(LEAST.pixels, viewSize().height * LEAST.part));

/** Cuts a card that stands beside its claim to the room there; where that is too little, the page is scrolled. */
export function roomBeside(card: HTMLElement, claim: ClaimPlace): void {
  const natural = naturalHeight(card);
  const rect = claim.rectOf();
  if (rect === undefined) return;
  let room = roomAboveOrBelow(rect);
  if (room < Math.min(natural, viewSize().height * ENOUGH)) {
    if (roomAtSides(rect) >= card.offsetWidth) return;
    claim.reveal({ top: 0, bottom: viewSize().height - natural - 2 * EDGE });
    room = roomAboveOrBelow(claim.rectOf() ?? rect);
  }
  if (room < natural) setRoom(card, Math.max(leastHeight(natural), room));
}

/** Cuts a card that stays where it is to the room below, and scrolls the claim out from under it. */
export function roomWhereHeld(card: HTMLElement, at: Shift, claim: ClaimPlace): void {
  const natural = naturalHeight(card);
  setRoom(card, Math.max(leastHeight(natural), viewSize().height - at.y - EDGE));
  const rect = claim.rectOf();
  const { x, y } = kept(at, card);
  const [right, bottom] = [x + card.offsetWidth, y + card.offsetHeight];
  if (rect === undefined || rect.left > right || rect.right < x) return;
  const isClear = rect.top >= bottom || (rect.bottom <= y && rect.bottom > 0);
  if (isClear && rect.bottom <= viewSize().height) return;
  const [above, below] = [
    { top: 0, bottom: y },
    { top: bottom, bottom: viewSize().height },
  ];
  const [first, second] = y >= viewSize().height - bottom ? [above, below] : [below, above];
  if (claim.reveal(first) > 0) claim.reveal(second);
}

/** The nearest place at which the whole card is inside the view, not counting its scroll bars. */
export function kept({ x, y }: Shift, card: HTMLElement): Shift {
  const { width, height } = viewSize();
  return { x: within(x, width - card.offsetWidth), y: within(y, height - card.offsetHeight) };
}

const within = (at: number, room: number): number => Math.max(EDGE, Math.min(at, room - EDGE));

const roomAboveOrBelow = ({ top, bottom }: DOMRect): number =>
  Math.max(Math.min(top, viewSize().height), viewSize().height - Math.max(bottom, 0)) - 2 * EDGE;

const roomAtSides = ({ left, right }: DOMRect): number => Math.max(left, viewSize().width - right) - 2 * EDGE;
