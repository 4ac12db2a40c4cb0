import type { TensionFinding } from '../finding.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { PlaceRecord } from './tension-record.ts';

/** A tension that a claim takes part in, and the place where the other side of it stands. */
export interface Beside {
  readonly tension: TensionFinding;
  readonly place: PlaceRecord;
}

/** The tensions of which one place, and not the other, shares text with a claim. */
export const besides = (claim: Span, tensions: readonly TensionFinding[]): readonly Beside[] =>
  tensions.flatMap((tension): readonly Beside[] => {
    const elsewhere = tension.record.places.filter((place) => !overlaps(place, claim));
    const [place] = elsewhere;
    return place !== undefined && elsewhere.length === 1 ? [{ tension, place }] : [];
  });
