import type { Band } from '../../lib/extension/page/card-channel.ts';

/** A movement, or a place in the view, in pixels. */
export interface Shift {
  readonly x: number;
  readonly y: number;
}

/** Beside its claim, or where the reader has put it. */
export type CardPlace = 'beside' | 'pinned';

/** The claim that the card is about now. */
export interface ClaimPlace {
  /** In viewport coordinates; nothing when its text has left the page. */
  rectOf(): DOMRect | undefined;
  /** Scrolls it into a band of the view; how far it still reaches out of it, in pixels. */
  reveal(band: Band): number;
}
