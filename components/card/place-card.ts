import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';

const NARROW = '(max-width: 479.98px)';
const EDGE = 8;

/**
 * Keeps the card beside the claim, inside the view, until `signal` aborts. `rectOf` gives the claim's place in viewport
 * coordinates; while it gives nothing the card stays where the claim was last. In a narrow view the style sheet puts
 * the card at the bottom.
 */
export function placeCard(card: HTMLElement, rectOf: () => DOMRect | undefined, signal: AbortSignal): void {
  let last = rectOf() ?? new DOMRect(innerWidth / 2, innerHeight / 3, 0, 0);
  const claim = {
    getBoundingClientRect: () => {
      last = rectOf() ?? last;
      return last;
    },
  };
  const place = () => {
    if (matchMedia(NARROW).matches) return;
    const middleware = [
      offset(EDGE),
      flip({ padding: EDGE, fallbackPlacements: ['top-start', 'right', 'left'] }),
      shift({ padding: EDGE, crossAxis: true }),
    ];
    void computePosition(claim, card, { strategy: 'fixed', placement: 'bottom-start', middleware }).then(
      ({ x, y }) => {
        card.style.left = `${Math.round(x)}px`;
        card.style.top = `${Math.round(y)}px`;
      },
    );
  };
  const stop = autoUpdate(claim, card, place);
  // The claim may stand in a part of the page that scrolls by itself.
  document.addEventListener('scroll', place, { capture: true, passive: true, signal });
  signal.addEventListener('abort', stop, { once: true });
}
