import { own } from '../../documents/html/dom.ts';
import { encloses } from '../../documents/html/flat-tree.ts';

/** How long after a change the page is read again, in milliseconds: changes come in bursts. */
const WAIT = 400;
/** After a reading that took t, the next waits at least this many t: reading takes at most a twentieth of the time. */
const REST = 20;
/** After an audit, which is done elsewhere, as long as that took, but not longer than this: others wait for theirs. Milliseconds. */
const LONGEST_PAUSE = 2000;
/** So long a page that goes on changing is waited for after it has gone to another address, in milliseconds. */
export const PATIENCE = 3000;
/** Text that comes up outside of what was read, and is as long as a paragraph, may be more of the article. */
const PARAGRAPH = 200;

const OBSERVED = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  // What hides and shows text. Other attributes change often, and say nothing of it.
  attributeFilter: ['hidden', 'open', 'lang', 'slot', 'class', 'style'],
};
/** What shows or hides text when it is over. */
const SHOWING = /^(?:visibility|display|content-visibility|(?:max-)?(?:height|block-size)|filter)$/;

/** How long a reading took, in milliseconds. */
export interface ReadingTime {
  /** The page stood still. */
  readonly still: number;
  /** It was audited, and the page had its turns. */
  readonly elsewhere: number;
}

export interface TextWatch {
  /** What is to be read. */
  readonly region: () => Element;
  /** Reads it anew; resolves with how long that took. */
  readonly read: () => Promise<ReadingTime>;
  /** Hears of changes right when they have happened. */
  readonly changed: () => void;
}

/** Watches the text of the page: when it may have changed, it is read again. */
export interface TextObserver {
  /** Has the page read for the first time, at once. */
  begin(): void;
  /** Watches these shadow trees too. */
  follow(trees: Iterable<ShadowRoot>): void;
  /** Has the page read again, soon. */
  outdated(): void;
  /** Has the page read again once nothing has changed for a while: it is becoming another. */
  settle(): void;
}

/**
 * Watches nodes, text and visibility within `region`, and whether the region has left the page. Only one reading runs at
 * a time; changes that come meanwhile lead to one more. Until `signal` aborts.
 */
export function observeText({ region, read, changed }: TextWatch, signal: AbortSignal): TextObserver {
  let timer: number | undefined;
  let reading = false;
  let isOutdated = false;
  /** No reading before this time. */
  let rested = 0;
  /** While the page is becoming another: when it is read at the latest. */
  let deadline: number | undefined;
  const start = async () => {
    timer = undefined;
    deadline = undefined;
    reading = true;
    isOutdated = false;
    try {
      const { still, elsewhere } = await read();
      rested = performance.now() + Math.max(still * REST, Math.min(elsewhere, LONGEST_PAUSE));
    } finally {
      reading = false;
      if (isOutdated) wait();
    }
  };
  const wait = () => {
    if (signal.aborted) return;
    const now = performance.now();
    if (deadline !== undefined) {
      clearTimeout(timer);
      timer = window.setTimeout(start, Math.max(0, Math.min(WAIT, deadline - now)));
    } else timer ??= window.setTimeout(start, Math.max(WAIT, rested - now));
  };
  const outdated = () => {
    if (reading) isOutdated = true;
    else wait();
  };
  const observer = new MutationObserver((records) => {
    if (!records.some((record) => matters(record, region()))) return;
    changed();
    outdated();
  });
  observer.observe(document.documentElement, OBSERVED);
  addEventListener('resize', outdated, { signal });
  document.addEventListener('animationend', outdated, { signal });
  document.addEventListener(
    'transitionend',
    ({ propertyName }) => {
      if (SHOWING.test(propertyName)) outdated();
    },
    { signal },
  );
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
  return {
    begin: () => void start(),
    outdated,
    follow(trees) {
      if (signal.aborted) return;
      // Observing a tree again changes nothing.
      for (const tree of trees) observer.observe(tree, OBSERVED);
    },
    settle() {
      // A page that changes its address all the time is not waited for anew each time.
      deadline ??= performance.now() + PATIENCE;
      outdated();
    },
  };
}

function matters({ type, target, addedNodes }: MutationRecord, region: Element): boolean {
  if (!own(region, 'isConnected') || encloses(region, target)) return true;
  // A class of the page's root may fold or unfold any part of it.
  if (type === 'attributes') return encloses(target instanceof Element ? target : region, region);
  return [...addedNodes].some((node) => (own(node, 'textContent')?.length ?? 0) >= PARAGRAPH);
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
