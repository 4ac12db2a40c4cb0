import { auditOf } from '../../engine/audit.ts';
import type { Coverage } from '../../engine/coverage/coverage.ts';
import type { Finding } from '../../engine/finding.ts';
import { joined } from '../../engine/joined.ts';
import type { ClaimRecord } from '../../engine/report/record.ts';
import type { ByHand } from './by-hand.ts';
import { isOfOneClaim } from './claim-of.ts';
import { correct } from './correct.ts';
import type { Evidence, EvidenceClaim } from './evidence.ts';
import { checksIn } from './in-selection.ts';
import { nameClaim } from './name-claim.ts';
import { type ReadSources, readSources, sourceAt, toFinding } from './source.ts';

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

const differing = (a: ClaimRecord, b: ClaimRecord): readonly ResultField[] =>
  RESULT_FIELDS.filter((field) => !alike(a[field], b[field]));

/** How surely two findings are of one statement; 0 where they are not. */
function likeness(a: ClaimRecord, b: ClaimRecord): number {
  if (isOfOneClaim(a, b)) return 3;
  if (a.stated !== null && b.stated !== null) return a.stated.start === b.stated.start ? 2 : 0;
  return a.start < b.end && b.start < a.end && a.kind === b.kind ? 1 : 0;
}

/** The findings of now for those of then, each taken once, the surest first. */
function paired(then: readonly Finding[], now: readonly Finding[]): ReadonlyMap<Finding, Finding> {
  const pairs = then
    .flatMap((from) => now.map((to) => ({ from, to, sure: likeness(from.record, to.record) })))
    .filter(({ sure }) => sure > 0)
    .toSorted((a, b) => b.sure - a.sure);
  const found = new Map<Finding, Finding>();
  const taken = new Set<Finding>();
  for (const { from, to } of pairs) {
    if (found.has(from) || taken.has(to)) continue;
    found.set(from, to);
    taken.add(to);
  }
  return found;
}

/** What comes of the typed figures of a claim now. */
function typedAgain(
  { origin, finding: { record } }: EvidenceClaim,
  { corrections }: ByHand,
  sources: ReadSources,
): Finding | undefined {
  const judged = correct(sourceAt(sources, record), { origin, record }, corrections);
  return judged.type === 'judged' ? judged.finding : undefined;
}

/** The claim judged again as it came to be, without what a person put in the place of its figures. */
function again(
  claim: EvidenceClaim,
  sources: ReadSources,
  read: ReadonlyMap<Finding, Finding>,
): Finding | undefined {
  const { origin, finding } = claim;
  const source = sourceAt(sources, finding.record);
  switch (origin.type) {
    case 'read':
      return read.get(finding);
    case 'selected': {
      const check = checksIn(source, origin.selection).find((one) =>
        isOfOneClaim(toFinding(one, source).record, finding.record),
      );
      return check && toFinding(check, source);
    }
    case 'named': {
      const judged = nameClaim(source, origin.selection, origin.claim);
      return judged.type === 'judged' ? judged.finding : undefined;
    }
  }
}

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
  const sources = readSources(evidence);
  if (sources === undefined) return undefined;
  const audit = sources.map(({ raw, checked }) => auditOf(raw, checked)).reduce(joined);
  const then = evidence.claims.filter(({ origin }) => origin.type === 'read').map(({ finding }) => finding);
  const read = paired(then, audit.findings);
  const kept = new Set(read.values());
  return {
    claims: evidence.claims.flatMap((claim, index) => {
      const { finding, byHand } = claim;
      const printed = replayed({ index, of: 'printed' }, finding, again(claim, sources, read));
      if (byHand === null) return [printed];
      const typed = typedAgain(claim, byHand, sources);
      return [printed, replayed({ index, of: 'typed' }, byHand.finding, typed)];
    }),
    added: audit.findings.filter((finding) => !kept.has(finding)),
    coverage: { from: evidence.coverage, to: audit.coverage },
  };
}
