import type { Evidence, EvidenceClaim } from '../../desk/evidence/evidence.ts';
import { readSources } from '../../desk/evidence/source.ts';
import { UNCHECKED, type Unchecked } from '../../engine/coverage/reasons.ts';
import { type UncheckedFigure, uncheckedIn } from '../../engine/unchecked-in.ts';

/** Figures that could not be checked for one reason, in reading order. */
export interface UncheckedGroup {
  readonly reason: Unchecked;
  readonly figures: readonly UncheckedFigure[];
}

/** What a person has added to the list is not hunted for any more. */
const isAdded = ({ start, end }: UncheckedFigure, { origin, finding: { record } }: EvidenceClaim): boolean =>
  origin.type !== 'read' && record.start < end && start < record.end;

/**
 * The figures of an article that could not be checked, by their reasons; those that a person has checked by hand are not
 * among them. The text is read for it as for an audit.
 */
export function uncheckedOf(evidence: Evidence): readonly UncheckedGroup[] {
  const figures = (readSources(evidence) ?? [])
    .flatMap(({ checked }) => uncheckedIn(checked))
    .filter((figure) => !evidence.claims.some((claim) => isAdded(figure, claim)))
    .toSorted((a, b) => a.start - b.start);
  return UNCHECKED.flatMap((reason) => {
    const own = figures.filter((figure) => figure.reason === reason);
    return own.length === 0 ? [] : [{ reason, figures: own }];
  });
}
