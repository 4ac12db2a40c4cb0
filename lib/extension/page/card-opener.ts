import type { Appearance } from './appearance.ts';
import { rememberFocus } from './focus.ts';
import type { Reading } from './reading.ts';
import { boundsOf } from './rects.ts';
import { revealIn } from './reveal.ts';
import type { Stretch } from './stretch.ts';

/** What a card shows first, and what it goes on through. */
export interface CardSubject {
  readonly reading: Reading;
  readonly index: number;
  /** What it steps through and counts, in reading order. */
  readonly walk: readonly number[];
  /** The part of each finding's text beside which the card stands. */
  readonly stretchOf: (index: number) => Stretch | undefined;
}

/** The card of one page: where it is, and what to do when the reader moves on in it. */
export interface CardOpener {
  /** Opens the card on a finding, or shows it in the card that is open. */
  open(subject: CardSubject, appearance: Appearance): Promise<void>;
  readonly isOpen: boolean;
  /** Loads the card before it is asked for. */
  prepare(): Promise<void>;
  /** Closes the card, as when its text has left the page. */
  close(): void;
}

/**
 * Opens the card, whose script is injected when it is first prepared or opened. `moved` is called with each finding that the reader goes
 * on to within the card, `closed` when it has been closed. The card is closed when `signal` aborts.
 */
export function createCardOpener(
  injectCard: () => Promise<void>,
  moved: (reading: Reading, index: number) => void,
  closed: () => void,
  signal: AbortSignal,
): CardOpener {
  /** Each opening has its own number: what an earlier one still reports concerns nobody. */
  let opening = 0;
  let restoreFocus: (() => void) | undefined;
  let injecting: Promise<void> | undefined;
  const inject = async () => {
    if (globalThis.recountCard !== undefined) return;
    injecting ??= injectCard().finally(() => {
      injecting = undefined;
    });
    await injecting;
  };
  const leave = () => {
    opening += 1;
    const restore = restoreFocus;
    restoreFocus = undefined;
    closed();
    restore?.();
  };
  const close = () => {
    if (restoreFocus === undefined) return;
    globalThis.recountCard?.close();
    leave();
  };
  signal.addEventListener('abort', close, { once: true });
  return {
    get isOpen() {
      return restoreFocus !== undefined;
    },
    async prepare() {
      await inject();
      globalThis.recountCard?.prepare();
    },
    close,
    async open({ reading, index, walk, stretchOf }, appearance) {
      opening += 1;
      const mine = opening;
      await inject();
      if (signal.aborted || mine !== opening) return;
      restoreFocus ??= rememberFocus();
      globalThis.recountCard?.open({
        findings: reading.findings,
        index,
        walk,
        appearance,
        rectOf: (at) => {
          const stretch = stretchOf(at);
          return stretch === undefined ? undefined : boundsOf(stretch);
        },
        reveal: (at, band) => {
          const stretch = stretchOf(at);
          return stretch === undefined ? 0 : revealIn(stretch, band);
        },
        onMove: (to) => {
          if (mine === opening) moved(reading, to);
        },
        onClose: () => {
          if (mine === opening) leave();
        },
      });
    },
  };
}
