import type { Finding } from '../../engine/finding.ts';
import { again, type ClaimAgain } from './again.ts';
import type { ByHand } from './by-hand.ts';
import { isTouched } from './carry-over.ts';
import type { Differing, OtherResult } from './differing.ts';
import { type Evidence, type EvidenceClaim, NO_WORDS } from './evidence.ts';
import { withClaim } from './make-evidence.ts';
import { leftOpen } from './printed.ts';
import { differing } from './replay.ts';
import { textHash } from './text-hash.ts';

export interface Recomputed {
  /** With the hash and the results that its text has here; what people said of it is all there. */
  readonly evidence: Evidence;
  /** Nothing where all is as it was written down. */
  readonly differing: Differing | null;
}

const unfound = (finding: Finding): Finding => leftOpen(finding, 'bare.notFound');

const withFinding = (byHand: ByHand, typed: ClaimAgain['typed']): ByHand => ({
  ...byHand,
  finding: typed(byHand) ?? unfound(byHand.finding),
});

/** The claim with the results of now; one that is not found any more stays only where somebody said something of it. */
function claimNow({ claim, printed, typed }: ClaimAgain): readonly EvidenceClaim[] {
  if (printed === undefined && !isTouched(claim)) return [];
  return [
    {
      ...claim,
      finding: printed ?? unfound(claim.finding),
      byHand: claim.byHand && withFinding(claim.byHand, typed),
      others: { ...claim.others, byHand: claim.others.byHand.map((one) => withFinding(one, typed)) },
    },
  ];
}

const other = (
  of: OtherResult['of'],
  from: Finding | undefined,
  to: Finding | undefined,
): readonly OtherResult[] => {
  if (from !== undefined && to !== undefined && differing(from.record, to.record).length === 0) return [];
  const quote = (from ?? to)?.record.quote ?? '';
  return [{ quote, of, from: from?.record.verdict ?? null, to: to?.record.verdict ?? null }];
};

/** What was not the same: each claim as printed and as typed, and what was not written down. */
const othersIn = (claims: readonly ClaimAgain[], added: readonly Finding[]): readonly OtherResult[] => [
  ...claims.flatMap(({ claim: { finding, byHand }, printed, typed }) => [
    ...other('printed', finding, printed),
    ...(byHand === null ? [] : other('typed', byHand.finding, typed(byHand))),
  ]),
  ...added.flatMap((finding) => other('printed', undefined, finding)),
];

/**
 * Evidence from elsewhere, of which nothing is believed but what people said: its text is hashed, and what is said of its
 * figures is worked out again by the engine of this version. Of a text in a language that is not read all is left open.
 */
export async function recomputed(evidence: Evidence, engine: string): Promise<Recomputed> {
  const hash = await textHash(evidence.text);
  const text = hash === evidence.textHash ? 'same' : 'other';
  const now = again(evidence);
  const unread = evidence.claims.map((claim) => ({
    claim,
    printed: undefined,
    typed: () => undefined,
  }));
  const { claims, added, coverage } = now ?? { claims: unread, added: [], coverage: evidence.coverage };
  const results = othersIn(claims, added);
  const own = { ...evidence, engine, textHash: hash, coverage, claims: claims.flatMap(claimNow) };
  return {
    evidence: added.reduce(
      (all: Evidence, finding) => withClaim(all, { origin: { type: 'read' }, finding, ...NO_WORDS }),
      own,
    ),
    differing: text === 'same' && results.length === 0 ? null : { text, results },
  };
}
