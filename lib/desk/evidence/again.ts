import { auditOf } from '../../engine/audit-in.ts';
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

/** A claim of evidence, worked out again. */
export interface ClaimAgain {
  readonly claim: EvidenceClaim;
  /** What is said of it now, as it came to be; nothing where it is not found any more, or cannot be judged. */
  readonly printed: Finding | undefined;
  /** What comes now of figures that were typed; nothing where nothing does. */
  readonly typed: (byHand: ByHand) => Finding | undefined;
}

/** Evidence worked out again from its text. */
export interface EvidenceAgain {
  /** In the order of the evidence. */
  readonly claims: readonly ClaimAgain[];
  /** What is found now and is not in the evidence. */
  readonly added: readonly Finding[];
  readonly coverage: Coverage;
}

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
function printedAgain(
  { origin, finding }: EvidenceClaim,
  sources: ReadSources,
  read: ReadonlyMap<Finding, Finding>,
): Finding | undefined {
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

/** Audits the text of evidence again. Nothing where it is in a language that is not read. */
export function again(evidence: Evidence): EvidenceAgain | undefined {
  const sources = readSources(evidence);
  if (sources === undefined) return undefined;
  const audit = sources.map(({ raw, checked }) => auditOf(raw, checked)).reduce(joined);
  const then = evidence.claims.filter(({ origin }) => origin.type === 'read').map(({ finding }) => finding);
  const read = paired(then, audit.findings);
  const kept = new Set(read.values());
  return {
    claims: evidence.claims.map((claim) => ({
      claim,
      printed: printedAgain(claim, sources, read),
      typed: (byHand) => typedAgain(claim, byHand, sources),
    })),
    added: audit.findings.filter((finding) => !kept.has(finding)),
    coverage: audit.coverage,
  };
}
