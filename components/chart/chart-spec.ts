/**
 * Printed figures are outlined, recomputed ones filled, and those worked out from other figures hatched. The whole that
 * a share is measured against is a pale track. The parts of a sum are tints of what is recomputed, by turns; what they
 * lack or have too much is hatched over them.
 */
export type Look = 'track' | 'stated' | 'recomputed' | 'derived' | 'part-odd' | 'part-even' | 'difference';

export interface ChartBar {
  readonly from: number;
  readonly to: number;
  readonly look: Look;
  /** Written inside the bar where there is room, up to `until`. */
  readonly label?: { readonly text: string; readonly until: number };
}

/** A figure at its place on the axis. */
export interface PlacedFigure {
  readonly name: string;
  readonly value: string;
  readonly at: number;
}

/** One row of a chart with its words. Lengths are in the unit of the axis. */
export interface ChartRow {
  readonly name: string;
  readonly value: string;
  readonly bars: readonly ChartBar[];
  /** The percentage or the difference that belongs to the row, written at its end. */
  readonly aside?: string;
  /** What the row is made of, for the table and the words: a bar is labelled only where there is room. */
  readonly parts?: readonly { readonly name: string; readonly value: string }[];
  /** The range of a derived figure, drawn as a whisker and written in the table. */
  readonly range?: { readonly low: number; readonly high: number; readonly text: string };
  /** What the text prints, drawn as a tick across the bar that it is compared with. */
  readonly mark?: PlacedFigure;
  /** Figures that are dots on the row's line; the row has no words of its own then. */
  readonly dots?: readonly PlacedFigure[];
}

export interface ChartSpec {
  readonly rows: readonly ChartRow[];
  /** The ends of the axis. Only where nothing has a length does it not start at zero. */
  readonly min?: number;
  readonly max: number;
  readonly line?: { readonly at: number; readonly label?: string };
}

/**
 * Whether the chart is one bar on its track, or a line with dots. As in the rounding window, what the text prints then
 * stands above it, and what was recomputed below.
 */
export const isBullet = ({ rows }: ChartSpec): boolean =>
  rows.length === 1 &&
  rows.some(({ bars, dots }) => dots !== undefined || bars.some(({ look }) => look === 'track'));
