import type { Check } from '../../engine/check/check.ts';
import type { Claim } from '../../engine/claim/claim.ts';
import type { ClaimRecord } from '../../engine/report/record.ts';
import type { Origin } from './by-hand.ts';
import { checksIn } from './in-selection.ts';
import type { Refused } from './judged.ts';
import { namedClaim } from './name-claim.ts';
import { type ReadSource, toFinding } from './source.ts';

/** The figures of a record by what they do and where they stand. */
export const figuresOf = ({ operands, stated }: ClaimRecord): string =>
  [...operands.map(({ role, start }) => `${role} ${start}`), `stated ${stated?.start}`].join(', ');

/** Whether two records are of one claim: the same kind, and the same figures in the same places. */
export const isOfOneClaim = (a: ClaimRecord, b: ClaimRecord): boolean =>
  a.kind === b.kind && a.start === b.start && a.end === b.end && figuresOf(a) === figuresOf(b);

const among = (checks: readonly Check[], record: ClaimRecord, source: ReadSource): Claim | undefined =>
  checks.find((check) => isOfOneClaim(toFinding(check, source).record, record))?.claim;

/** The claim behind a record: found again in the text, or made again of what the person named. */
export function claimOf(source: ReadSource, origin: Origin, record: ClaimRecord): Claim | Refused {
  switch (origin.type) {
    case 'read':
      return among(source.checked.checks, record, source) ?? { type: 'lost' };
    case 'selected':
      return among(checksIn(source, origin.selection), record, source) ?? { type: 'lost' };
    case 'named':
      return namedClaim(source, origin.selection, origin.claim);
  }
}
