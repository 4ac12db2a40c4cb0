interface BrowserEvent<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

/**
 * Hears of an event of the browser until `signal` aborts. The event is held on to: after an update of the extension,
 * nothing of its interface is to be found in an old page any more.
 */
export function hear<Listener>(
  event: BrowserEvent<Listener>,
  listener: Listener,
  signal: AbortSignal | undefined,
): void {
  event.addListener(listener);
  signal?.addEventListener('abort', () => event.removeListener(listener), { once: true });
}
