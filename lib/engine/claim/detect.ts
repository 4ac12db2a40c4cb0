import { detectAttainments } from './attainment.ts';
import { detectBreakdowns } from './breakdown.ts';
import { detectChanges } from './change.ts';
import type { Claim } from './claim.ts';
import type { Earlier } from './context.ts';
import { detectFractions } from './fraction-beside.ts';
import { type Item, isMark } from './items.ts';
import { detectMultiples } from './multiple.ts';
import { statedOf } from './operand.ts';
import { detectPoints } from './points.ts';
import { detectQuotas } from './quota.ts';
import { detectRatios } from './ratio.ts';
import { detectRespectively } from './respectively.ts';
import { detectShares } from './share.ts';
import { type Sign, signsIn } from './signs.ts';
import { detectWholesOnly } from './whole-only.ts';
import { withNoun } from './with-noun.ts';

type Detector = (items: readonly Item[], earlier: Earlier) => readonly Claim[];

/**
 * By name, each with what a sentence must hold for it. Of several readings of one statement, the earlier in this list is the
 * likelier: it has seen more of the figures.
 */
export const DETECTORS: readonly (readonly [name: string, detect: Detector, needs: Sign])[] = [
  ['respectively', detectRespectively, 'order'],
  ['fraction', detectFractions, 'fraction'],
  ['ratio', detectRatios, 'pair'],
  ['points', detectPoints, 'difference'],
  ['change', detectChanges, 'percent'],
  ['multiple', detectMultiples, 'times'],
  ['share', detectShares, 'percent'],
  ['attainment', detectAttainments, 'percent'],
  ['quota', detectQuotas, 'pair'],
  ['breakdown', detectBreakdowns, 'figure'],
];

/** Asked for what no other detector says anything of. */
export const LAST_DETECTOR: (typeof DETECTORS)[number] = ['whole-only', detectWholesOnly, 'percent'];

/** A quote that opens a bracket also closes it, and the other way round: `4/4 chi bộ (100%)`, `(60%) …, (40%)`. */
function withBrackets(claim: Claim, items: readonly Item[]): Claim {
  let [depth, unopened] = [0, 0];
  for (const item of items) {
    if (item.type !== 'mark' || item.start < claim.start || item.end > claim.end) continue;
    if (item.text === '(') depth++;
    else if (item.text === ')' && depth === 0) unopened++;
    else if (item.text === ')') depth--;
  }
  const before = unopened > 0 ? items.findLast((item) => item.end <= claim.start) : undefined;
  const next = depth > 0 ? items.find((item) => item.start >= claim.end) : undefined;
  const start = isMark(before, '(') ? before?.start : undefined;
  const end = isMark(next, ')') ? next?.end : undefined;
  return start === undefined && end === undefined
    ? claim
    : { ...claim, start: start ?? claim.start, end: end ?? claim.end };
}

/** Claims about one stated figure belong together; quotas and breakdowns stand for themselves. */
function keyOf(claim: Claim): string {
  const stated = statedOf(claim);
  return stated === undefined || claim.kind === 'breakdown'
    ? `${claim.rule} ${claim.start} ${claim.end}`
    : `${stated.start}`;
}

function grouped(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) groups.set(keyOf(claim), [...(groups.get(keyOf(claim)) ?? []), claim]);
  return groups;
}

/** What one statement may mean: claims about one stated figure, the likeliest first. */
export type Alternatives = readonly Claim[];

/**
 * All statements of a sentence, in the order of their figures; each stated percentage belongs to one of them. What a
 * percentage is of may stand in the sentences before.
 */
export function detectClaims(items: readonly Item[], earlier: Earlier): readonly Alternatives[] {
  const signs = signsIn(items);
  if (signs.size === 0) return [];
  const claimsOf = ([, detect, needs]: (typeof DETECTORS)[number]): readonly Claim[] =>
    signs.has(needs) ? detect(items, earlier) : [];
  const found = grouped(DETECTORS.flatMap(claimsOf));
  // A percentage of a group without a part says so little that any other reading goes first.
  const wholesOnly = [...grouped(claimsOf(LAST_DETECTOR))].filter(([key]) => !found.has(key));
  return [...found, ...wholesOnly].map(([, claims]) =>
    claims.map((claim) => withBrackets(withNoun(claim, items), items)),
  );
}
