import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import { EDGE, kept, naturalHeight, roomBeside, roomWhereHeld } from './card-room.ts';
import type { CardPlace, ClaimPlace, Shift } from './claim-place.ts';
import { isSheet } from './narrow.ts';
import { keepSheet, placeSheet } from './place-sheet.ts';

export interface Placement {
  /** Keeps the card where it is, or puts it back beside its claim. */
  set(place: CardPlace): void;
  /** Takes hold of the card; what it returns moves it, from where it was taken, within the view. */
  grab(): (by: Shift) => void;
  /**
   * The next claim is asked for with a button of the card, which stays where it is and gets no lower for it: the button
   * is to be under the pointer for the claim after it.
   */
  hold(): void;
  /** The claim is another one now. */
  update(): void;
}

/**
 * Keeps the card beside the claim or where it is pinned, inside the view, until `signal` aborts; the claim is scrolled
 * out from under it. While the claim has no place the card stays where it was last. In a narrow view the card is a sheet.
 */
export function placeCard(card: HTMLElement, claim: ClaimPlace, signal: AbortSignal): Placement {
  let last = claim.rectOf() ?? new DOMRect(innerWidth / 2, innerHeight / 3, 0, 0);
  let pinnedAt: Shift | undefined;
  let heldAt: Shift | undefined;
  /** Whether the step that is about to come was taken with the pointer. */
  let isHolding = false;
  const reference = {
    getBoundingClientRect: () => {
      last = claim.rectOf() ?? last;
      return last;
    },
  };
  const put = ({ x, y }: Shift) => {
    card.style.left = `${Math.round(x)}px`;
    card.style.top = `${Math.round(y)}px`;
  };
  /** As high as it was when it was given its place. */
  let height = 0;
  let width = innerWidth;
  const place = () => {
    if (card.offsetHeight !== height) grow();
    if (isSheet()) return;
    const at = pinnedAt ?? heldAt;
    if (at !== undefined) {
      put(kept(at, card));
      return;
    }
    const middleware = [
      offset(EDGE),
      // Near the end of a line it is moved along, not to the side, where it would cover the claim's own sentence.
      flip({ padding: EDGE, crossAxis: false, fallbackPlacements: ['top-start', 'right', 'left'] }),
      shift({ padding: EDGE, crossAxis: true }),
    ];
    void computePosition(reference, card, { strategy: 'fixed', placement: 'bottom-start', middleware }).then(
      (to) => {
        if ((pinnedAt ?? heldAt) === undefined) put(to);
      },
    );
  };
  /** Cuts the card to the room that there is, and brings the claim out from under it. */
  const adapt = (sheet: typeof placeSheet) => {
    const at = pinnedAt ?? heldAt;
    if (isSheet()) sheet(card, claim);
    else if (at !== undefined) roomWhereHeld(card, at, claim);
    else roomBeside(card, claim);
    height = card.offsetHeight;
  };
  const grow = () => adapt(keepSheet);
  const settle = () => {
    adapt(placeSheet);
    place();
  };
  const release = () => {
    heldAt = undefined;
    card.style.minHeight = '';
  };
  settle();
  const stop = autoUpdate(reference, card, place);
  addEventListener(
    'resize',
    () => {
      // The bars of a browser that come and go while the page is scrolled change the height only.
      if (innerWidth === width) return;
      width = innerWidth;
      settle();
    },
    { signal },
  );
  // The claim may stand in a part of the page that scrolls by itself.
  document.addEventListener('scroll', place, { capture: true, passive: true, signal });
  signal.addEventListener('abort', stop, { once: true });
  return {
    set(wanted) {
      release();
      pinnedAt = wanted === 'pinned' ? card.getBoundingClientRect() : undefined;
      settle();
    },
    grab() {
      release();
      const { x, y } = card.getBoundingClientRect();
      naturalHeight(card);
      return (by) => {
        pinnedAt = kept({ x: x + by.x, y: y + by.y }, card);
        place();
      };
    },
    hold() {
      if (isSheet()) return;
      isHolding = true;
      const { x, y, height } = card.getBoundingClientRect();
      heldAt = { x, y };
      card.style.minHeight = `${height}px`;
    },
    update() {
      if (!isHolding) release();
      isHolding = false;
      settle();
    },
  };
}
