/** Calls `outside` when the reader presses the page around the card or Esc in it, until `signal` aborts. */
export function listenAround(host: HTMLElement, outside: () => void, signal: AbortSignal): void {
  const isOutside = (event: Event) => event.isTrusted && !event.composedPath().includes(host);
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (isOutside(event)) outside();
    },
    { capture: true, signal },
  );
  // Also while the focus is in the page, to which a click inside the card's quote may have sent it.
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && isOutside(event)) outside();
    },
    { capture: true, signal },
  );
  // A page with shortcuts of its own must not act on what is typed into the card.
  for (const type of ['keydown', 'keyup', 'keypress'])
    host.addEventListener(type, (event) => event.stopPropagation(), { signal });
}
