import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import { isSheet } from './narrow.ts';

/** Beside its claim, or where the reader has put it. */
export type CardPlace = 'beside' | 'pinned';

/** A movement in pixels. */
export interface Shift {
  readonly x: number;
  readonly y: number;
}

export interface Placement {
  /** Keeps the card where it is, or puts it back beside its claim. */
  set(place: CardPlace): void;
  /** Takes hold of the card; what it returns moves it, from where it was taken, within the view. */
  grab(): (by: Shift) => void;
  /** The claim is another one now. */
  update(): void;
}

const EDGE = 8;

/**
 * Keeps the card beside the claim or where it is pinned, inside the view, until `signal` aborts. `rectOf` gives the
 * claim's place in viewport coordinates; while it gives nothing the card stays where the claim was last. In a narrow
 * view the style sheet puts the card at the bottom.
 */
export function placeCard(
  card: HTMLElement,
  rectOf: () => DOMRect | undefined,
  signal: AbortSignal,
): Placement {
  let last = rectOf() ?? new DOMRect(innerWidth / 2, innerHeight / 3, 0, 0);
  let pinnedAt: Shift | undefined;
  const claim = {
    getBoundingClientRect: () => {
      last = rectOf() ?? last;
      return last;
    },
  };
  const put = ({ x, y }: Shift) => {
    card.style.left = `${Math.round(x)}px`;
    card.style.top = `${Math.round(y)}px`;
  };
  const place = () => {
    if (isSheet()) return;
    if (pinnedAt !== undefined) {
      put(kept(pinnedAt, card));
      return;
    }
    const middleware = [
      offset(EDGE),
      flip({ padding: EDGE, fallbackPlacements: ['top-start', 'right', 'left'] }),
      shift({ padding: EDGE, crossAxis: true }),
    ];
    void computePosition(claim, card, { strategy: 'fixed', placement: 'bottom-start', middleware }).then(
      (at) => {
        if (pinnedAt === undefined) put(at);
      },
    );
  };
  const stop = autoUpdate(claim, card, place);
  // The claim may stand in a part of the page that scrolls by itself.
  document.addEventListener('scroll', place, { capture: true, passive: true, signal });
  signal.addEventListener('abort', stop, { once: true });
  return {
    set(wanted) {
      pinnedAt = wanted === 'pinned' ? card.getBoundingClientRect() : undefined;
      place();
    },
    grab() {
      const { x, y } = card.getBoundingClientRect();
      return (by) => {
        pinnedAt = kept({ x: x + by.x, y: y + by.y }, card);
        place();
      };
    },
    update: place,
  };
}

/** The nearest place at which the whole card is inside the view, not counting its scroll bars. */
function kept({ x, y }: Shift, card: HTMLElement): Shift {
  const { width, height, scale } = window.visualViewport ?? {
    width: innerWidth,
    height: innerHeight,
    scale: 1,
  };
  return { x: within(x, width * scale - card.offsetWidth), y: within(y, height * scale - card.offsetHeight) };
}

const within = (at: number, room: number): number => Math.max(EDGE, Math.min(at, room - EDGE));
