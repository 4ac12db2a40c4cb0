const STOPS = 'button, a[href], summary, [tabindex="0"]';

/**
 * Where Tab leads at the ends of a card that lies over the page: round to its other end, since behind it is the end of
 * the page and in front of it nothing. Nothing between its ends, where the browser knows the way.
 */
export function roundTheRing(
  card: HTMLElement,
  focused: Element | null,
  to: 1 | -1,
): HTMLElement | undefined {
  const stops = [...card.querySelectorAll<HTMLElement>(STOPS)].filter(
    (stop) => stop.tabIndex >= 0 && (stop.checkVisibility?.() ?? true),
  );
  const [first, last] = [stops[0], stops.at(-1)];
  if (to === 1) return focused === last ? first : undefined;
  return focused === first || focused === card ? last : undefined;
}
