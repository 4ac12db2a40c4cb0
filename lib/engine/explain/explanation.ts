import type { OperandRole } from '../claim/claim.ts';

/**
 * A number ready to be shown in any language.
 * `value` is a decimal string with a point and already has the decimals that are to be shown.
 * `endless` says that digits were cut off behind them (an ellipsis follows).
 * `unit` is `%`, `points` (percentage points), `times`, or the unit words of the text itself (`tỷ đồng`), or empty.
 */
export interface Figure {
  readonly value: string;
  readonly endless: boolean;
  readonly unit: string;
  /** A currency sign of the text that stands before the number: `$`, `US$`. */
  readonly prefix?: string;
}

/** A sentence of the catalogue with the figures that go into it. `key` is a key of lib/messages. */
export interface Phrase {
  readonly key: string;
  readonly args: Readonly<Record<string, Figure | string>>;
}

/** One side of a line of working: figures and operators in reading order. */
export type Term =
  | { readonly figure: Figure; readonly role?: OperandRole; readonly decisive?: boolean }
  | { readonly sign: Sign };
/** `=` is exact, `≈` stands before a rounded figure. */
export type Sign = '+' | '−' | '×' | '÷' | '=' | '≈' | '(' | ')';

/** A line of working: `233 ÷ 230 = 1.01304… = 101.3%`. */
export type WorkingLine = readonly Term[];

/** What the chart of a card draws; every figure of it is also in `working` or in the quote. */
export type ChartModel =
  | {
      readonly type: 'part-of-whole';
      readonly part: Figure;
      readonly whole: Figure;
      readonly wholeIsDerived: boolean;
    }
  | {
      readonly type: 'before-after';
      readonly before: Figure;
      readonly after: Figure;
      readonly beforeIsDerived: boolean;
    }
  /** The parts of a total, printed or (for shares) 100%; `sum` is what they come to. */
  | {
      readonly type: 'parts';
      readonly parts: readonly Figure[];
      readonly sum: Figure;
      readonly total: Figure;
    }
  | { readonly type: 'two-percentages'; readonly before: Figure; readonly after: Figure };

/** A number line with the interval that the stated figure allows and the recomputed one, in one unit. */
export interface RoundingWindow {
  readonly unit: string;
  readonly stated: { readonly value: string; readonly low: string; readonly high: string };
  readonly computed: { readonly value: string; readonly low: string; readonly high: string };
}

/** What a person is told about one claim: keys and figures, no sentences. Plain JSON. */
export interface Explanation {
  /** The one plain sentence of the card, with the two numbers that matter. */
  readonly finding: Phrase;
  readonly working: readonly WorkingLine[];
  /** A derived figure's range, the mode of rounding, the reading chosen; shown below the working. */
  readonly remarks: readonly Phrase[];
  /** How likely a wrong figure would have been noticed; nothing where none is stated. */
  readonly power: Phrase | null;
  readonly chart: ChartModel | null;
  readonly window: RoundingWindow | null;
}
