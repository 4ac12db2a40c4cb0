import { type PlaceRole, placesOf, type RoledPlace } from '../tension/places.ts';
import type { Tension, TensionKind } from '../tension/tension.ts';
import type { NormalizedText } from '../text/normalize.ts';
import type { Span } from '../text/span.ts';

/**
 * A tension as it leaves the engine: plain JSON. Offsets are UTF-16 code units of the audited text, end exclusive.
 */
export interface TensionRecord {
  readonly kind: TensionKind;
  /** In reading order. */
  readonly places: readonly [PlaceRecord, PlaceRecord];
  /** `language/detector.shape`, for example `vi/targets-missed.giver`. */
  readonly rule: string;
}

export interface PlaceRecord extends Span {
  readonly role: PlaceRole;
  readonly quote: string;
  readonly figures: readonly PlaceFigure[];
}

/** A figure of a place: a decimal string with a point, and where its numeral stands. */
export interface PlaceFigure extends Span {
  readonly value: string;
}

/** The record of a tension, its offsets led back to the raw text. */
export function toTensionRecord(
  tension: Tension,
  raw: string,
  text: NormalizedText,
  language: string,
): TensionRecord {
  const back = (span: Span): Span => ({ start: text.rawOffset(span.start), end: text.rawOffset(span.end) });
  const record = (place: RoledPlace): PlaceRecord => {
    const span = back(place);
    return {
      role: place.role,
      quote: raw.slice(span.start, span.end),
      ...span,
      figures: place.figures.map(({ readings, numeral }) => ({
        value: readings[0].written,
        ...back(numeral),
      })),
    };
  };
  const [first, second] = placesOf(tension);
  return { kind: tension.kind, places: [record(first), record(second)], rule: `${language}/${tension.rule}` };
}
