import type { Coverage } from '../../engine/coverage/coverage.ts';
import type { Finding } from '../../engine/finding.ts';
import type { ClaimRecord } from '../../engine/report/record.ts';
import { again } from './again.ts';
import type { Evidence } from './evidence.ts';

/** The parts of a record that are its result; by which rule it was found is none. */
export const RESULT_FIELDS = [
  'kind',
  'quote',
  'operands',
  'stated',
  'computed',
  'verdict',
  'mode',
  'repairs',
] as const satisfies readonly (keyof ClaimRecord)[];
export type ResultField = (typeof RESULT_FIELDS)[number];

/**
 * What became of one claim of the evidence, by its index there: of what is said of it as printed, or of what comes of the
 * figures that a person typed.
 */
export type ReplayedClaim = { readonly index: number; readonly of: 'printed' | 'typed' } & (
  | { readonly outcome: 'same' }
  | {
      readonly outcome: 'changed';
      readonly fields: readonly ResultField[];
      readonly from: Finding;
      readonly to: Finding;
    }
  /** It is not found any more, or cannot be judged. */
  | { readonly outcome: 'gone'; readonly from: Finding }
);

export interface Replay {
  /** In the order of the evidence; of a claim with typed figures first as printed, then as typed. */
  readonly claims: readonly ReplayedClaim[];
  /** What is found now and was not then. */
  readonly added: readonly Finding[];
  readonly coverage: { readonly from: Coverage; readonly to: Coverage };
}

/** Whether all results are what they were; the coverage too, as it says what was left alone. */
export const isSame = ({ claims, added, coverage }: Replay): boolean =>
  claims.every(({ outcome }) => outcome === 'same') &&
  added.length === 0 &&
  alike(coverage.from, coverage.to);

/** Names in one order, so that two objects of one content have one text. */
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** Numbers of JSON come back as they were written, so that equal results are equal to the last digit. */
const alike = (a: unknown, b: unknown): boolean => JSON.stringify(a, inOrder) === JSON.stringify(b, inOrder);

/** In what results two records differ. */
export const differing = (a: ClaimRecord, b: ClaimRecord): readonly ResultField[] =>
  RESULT_FIELDS.filter((field) => !alike(a[field], b[field]));

type Replayed = Pick<ReplayedClaim, 'index' | 'of'>;

function replayed(which: Replayed, from: Finding, to: Finding | undefined): ReplayedClaim {
  if (to === undefined) return { ...which, outcome: 'gone', from };
  const fields = differing(from.record, to.record);
  return fields.length === 0
    ? { ...which, outcome: 'same' }
    : { ...which, outcome: 'changed', fields, from, to };
}

/**
 * Audits the text of the evidence again and holds each result against the one that is written down. Nothing where the
 * text is in a language that is not read.
 */
export function replay(evidence: Evidence): Replay | undefined {
  const now = again(evidence);
  return (
    now && {
      claims: now.claims.flatMap(({ claim: { finding, byHand }, printed, typed }, index) => {
        const asPrinted = replayed({ index, of: 'printed' }, finding, printed);
        if (byHand === null) return [asPrinted];
        return [asPrinted, replayed({ index, of: 'typed' }, byHand.finding, typed(byHand))];
      }),
      added: now.added,
      coverage: { from: evidence.coverage, to: now.coverage },
    }
  );
}
