import { options } from 'preact';

/** What a reader does to a card, by the events that a browser makes of it. */
const ACTS = ['click', 'pointerdown', 'pointermove', 'pointerup', 'keydown', 'input', 'change', 'focusout'];

/** Lets nothing in that a script has made up, from now on: what a card does, a reader has asked for. */
export function actOnlyForReaders(root: ShadowRoot): void {
  for (const act of ACTS) {
    root.addEventListener(
      act,
      (event) => {
        if (!event.isTrusted) event.stopImmediatePropagation();
      },
      { capture: true },
    );
  }
}

/** Told whenever Preact has written what was to be written anew. */
const afterWriting = new Set<() => void>();
options.debounceRendering = (write) =>
  queueMicrotask(() => {
    write();
    for (const tell of afterWriting) tell();
  });

/** The words of a card, as Recount has written them. */
export interface WrittenWords {
  /** What stands there now was written by Recount. */
  own(): void;
}

/** Calls `changed` when something else than Recount has changed the words below an element, until `signal` aborts. */
export function watchWords(below: Element, changed: () => void, signal: AbortSignal): WrittenWords {
  const read = () => `${below.querySelectorAll('*').length} ${below.textContent}`;
  let written = read();
  const own = () => {
    written = read();
  };
  const observer = new MutationObserver(() => {
    if (read() !== written) changed();
  });
  observer.observe(below, { subtree: true, childList: true, characterData: true });
  afterWriting.add(own);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      afterWriting.delete(own);
    },
    { once: true },
  );
  return { own };
}
