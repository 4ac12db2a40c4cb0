import type { Finding } from '../../engine/finding.ts';
import type { EvidenceClaim } from './evidence.ts';

/** A figure that a person named and that the selected passage does not print stands nowhere in it. */
const isTyped = ({ origin, finding: { record } }: EvidenceClaim): boolean =>
  origin.type === 'named' &&
  [...record.operands, ...(record.stated === null ? [] : [record.stated])].some(
    ({ start, end }) => start === end,
  );

/** What can be said of a claim of which nothing can be worked out, and why. */
export const leftOpen = (
  { record, explanation }: Finding,
  why: 'bare.notPrinted' | 'bare.notFound',
): Finding => ({
  record: { ...record, computed: null, verdict: 'undecidable', mode: null, repairs: [] },
  explanation: {
    ...explanation,
    finding: { key: why, args: {} },
    working: [],
    remarks: [],
    power: null,
    chart: null,
    window: null,
  },
});

/** What is said of a claim as the article prints it, whatever a person typed. All counts and verdicts go by it. */
export const printedOf = (claim: EvidenceClaim): Finding =>
  isTyped(claim) ? leftOpen(claim.finding, 'bare.notPrinted') : claim.finding;

/** What comes of figures that a person typed, to be said beside what is printed; nothing where nobody typed any. */
export const typedOf = (claim: EvidenceClaim): Finding | undefined =>
  claim.byHand?.finding ?? (isTyped(claim) ? claim.finding : undefined);

/** Whether a person named or changed a figure of it. */
export const isByHand = ({ origin, byHand }: EvidenceClaim): boolean =>
  byHand !== null || origin.type === 'named';
