import type { Chart } from 'chart.js';
import type { Finding } from '../../engine/finding.ts';
import type { Appearance } from './appearance.ts';

/** A part of the view from edge to edge, in viewport coordinates. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
}

/** What the content script hands to the card. Both run in the extension's isolated world of one frame. */
export interface CardRequest {
  readonly findings: readonly Finding[];
  /** Index into `findings` of the claim to show first. */
  readonly index: number;
  /** What the card steps through and counts, in reading order, `index` among them; all of `findings` where not given. */
  readonly walk?: readonly number[];
  readonly appearance: Appearance;
  /** Where the claim is now, in viewport coordinates; nothing when its text has left the page. */
  readonly rectOf: (index: number) => DOMRect | undefined;
  /**
   * The card lies over all but this band of the view: scrolls the claim into it. Returns how far it still reaches
   * out of it, in pixels. Not given where nothing can be scrolled.
   */
  readonly reveal?: (index: number, band: Band) => number;
  /** The reader moved to another claim inside the card: scroll to it and mark it as current. */
  readonly onMove: (index: number) => void;
  /** The card was closed; the focus goes back to where it was. */
  readonly onClose: () => void;
}

export interface Card {
  /** Shows a claim. A card that is open shows it in its place, and stays where the reader has pinned it. */
  open(request: CardRequest): void;
  /** Loads what its charts are drawn by, before one is asked for. */
  prepare(): void;
  close(): void;
}

declare global {
  /** Set by the card's script once it has been injected. */
  var recountCard: Card | undefined;
  /** Set by the script of the charts once it has been injected. */
  var recountChart: typeof Chart | undefined;
}
