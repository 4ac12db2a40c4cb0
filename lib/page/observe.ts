/** How long after a change the page is read again, in milliseconds: changes come in bursts. */
const WAIT = 400;
/** After a reading that took t, the next waits at least this many t: reading takes at most a twentieth of the time. */
const REST = 20;

/**
 * Calls `changed` when the text of the page may have: nodes or text within `region` have changed, or the region has
 * left the page. Only one call runs at a time; changes that come meanwhile lead to one more. Until `signal` aborts.
 */
export function observeText(region: () => Element, changed: () => Promise<void>, signal: AbortSignal): void {
  let timer: number | undefined;
  let reading = false;
  let outdated = false;
  const read = async () => {
    timer = undefined;
    reading = true;
    outdated = false;
    const started = performance.now();
    try {
      await changed();
    } finally {
      reading = false;
      if (outdated && !signal.aborted) wait(Math.max(WAIT, (performance.now() - started) * REST));
    }
  };
  const wait = (milliseconds: number) => {
    timer ??= window.setTimeout(read, milliseconds);
  };
  const note = () => {
    if (reading) outdated = true;
    else wait(WAIT);
  };
  const matters = ({ target }: MutationRecord) => {
    const within = region();
    return !within.isConnected || within.contains(target);
  };
  const observer = new MutationObserver((records) => {
    if (records.some(matters)) note();
  });
  observer.observe(document.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['hidden', 'open', 'lang'],
  });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
}

/** Calls `changed` when the page may have gone from light to dark or back, until `signal` aborts. */
export function observeColours(changed: () => void, signal: AbortSignal): void {
  let frame = 0;
  const soon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(changed);
  };
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', soon, { signal });
  // Sites that switch by themselves do so by an attribute of one of these two.
  const observer = new MutationObserver(soon);
  // An XML document has no body.
  for (const element of [document.documentElement, document.body ?? []].flat()) {
    observer.observe(element, { attributes: true });
  }
  document.addEventListener('transitionend', ({ target }) => target === document.body && soon(), { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    },
    { once: true },
  );
}
