import { decimalOf, formatDecimal, formatFigure } from '../../lib/desk/messages/format.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { RoundingWindow } from '../../lib/engine/explain/explanation.ts';

const MARGIN = 8;
/** About the width of a bold character at 12 px, for keeping words apart before they are drawn. */
const CHARACTER = 7.4;
const GAP = 8;

/** How wide a drawing is, and the reader's text size as a factor. */
export interface DrawingSize {
  readonly width: number;
  readonly scale: number;
}

export interface Mark {
  readonly x: number;
  /** Where the word stands: moved inward where its middle would leave the drawing. */
  readonly textX: number;
  readonly text: string;
}

/** A number line in pixels. */
export interface NumberLine {
  /** From the top: where the words above stand, the line, the words below it, and where all ends. */
  readonly y: {
    readonly above: number;
    readonly line: number;
    readonly below: number;
    readonly height: number;
  };
  readonly stated: Mark;
  readonly low: Mark;
  readonly high: Mark;
  /** Whether the ends of the printed figure's interval are far enough from its middle to be written. */
  readonly hasRoomForEnds: boolean;
  readonly computed: Mark & { readonly from: number; readonly to: number };
  /** How the two lie to each other: a recomputed range may also reach into the printed one from outside. */
  readonly relation: 'inside' | 'overlap' | 'apart';
}

/** Places the printed interval and the recomputed one on one line, so that one sees whether they touch. */
export function numberLine(
  { unit, stated, computed }: RoundingWindow,
  locale: Locale,
  { width, scale: textScale }: DrawingSize,
): NumberLine {
  const values = [stated.low, stated.high, computed.low, computed.high].map(Number);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const pad = (high - low) * 0.1 || 1;
  const scale = (value: number): number =>
    MARGIN + ((value - low + pad) / (high - low + 2 * pad)) * (width - 2 * MARGIN);
  const mark = (value: string, text: string): Mark => ({
    x: scale(Number(value)),
    textX: inside(scale(Number(value)), (text.length * CHARACTER * textScale) / 2, width),
    text,
  });
  const middle = mark(stated.value, withUnit(stated.value, unit, locale));
  const ends = [
    mark(stated.low, formatDecimal(stated.low, locale)),
    mark(stated.high, formatDecimal(stated.high, locale)),
  ] as const;
  const line = 14 + 14 * textScale;
  return {
    y: { above: line - 14, line, below: line + 12 + 12 * textScale, height: line + 18 + 12 * textScale },
    stated: middle,
    low: ends[0],
    high: ends[1],
    hasRoomForEnds: ends.every(
      (end) =>
        Math.abs(end.x - middle.x) >
        ((end.text.length + middle.text.length) / 2) * CHARACTER * textScale + GAP,
    ),
    computed: {
      ...mark(computed.value, withUnit(shorten(computed, stated), unit, locale)),
      from: scale(Number(computed.low)),
      to: scale(Number(computed.high)),
    },
    relation: relationOf(stated, computed),
  };
}

/** Two decimals more than the printed figure has are enough to see, and as many as it has are not too many. */
function shorten(computed: RoundingWindow['computed'], stated: RoundingWindow['stated']): string {
  const printed = stated.value.split('.')[1]?.length ?? 0;
  const shown = decimalOf(Number(computed.value), printed + 2);
  return (shown.split('.')[1]?.length ?? 0) < printed ? Number(computed.value).toFixed(printed) : shown;
}

function relationOf(
  stated: RoundingWindow['stated'],
  computed: RoundingWindow['computed'],
): NumberLine['relation'] {
  const [low, high] = [Number(computed.low), Number(computed.high)];
  if (high < Number(stated.low) || low >= Number(stated.high)) return 'apart';
  return low >= Number(stated.low) && high < Number(stated.high) ? 'inside' : 'overlap';
}

const withUnit = (value: string, unit: string, locale: Locale): string =>
  formatFigure({ value, endless: false, unit }, locale);

const inside = (x: number, half: number, width: number): number => Math.min(Math.max(x, half), width - half);
