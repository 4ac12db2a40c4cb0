import { detectAttainments } from './attainment.ts';
import { detectChanges } from './change.ts';
import { type Claim, statedOf } from './claim.ts';
import { type Item, isMark } from './items.ts';
import { detectPoints } from './points.ts';
import { detectQuotas, detectRatios } from './ratio.ts';

type Detector = (items: readonly Item[]) => readonly Claim[];

/** Where two detectors claim one percentage, the earlier in this list is right: it has seen more of the figures. */
const DETECTORS: readonly Detector[] = [
  detectRatios,
  detectPoints,
  detectChanges,
  detectAttainments,
  detectQuotas,
];

/** A quote that opens a bracket also closes it: `4/4 chi bộ (100%)`. */
function closeBracket(claim: Claim, items: readonly Item[]): Claim {
  const inside = items.filter((item) => item.start >= claim.start && item.end <= claim.end);
  const depth = inside.reduce((open, item) => open + (isMark(item, '(') ? 1 : isMark(item, ')') ? -1 : 0), 0);
  const next = items.find((item) => item.start >= claim.end);
  return depth > 0 && next !== undefined && isMark(next, ')') ? { ...claim, end: next.end } : claim;
}

/** All claims of a sentence in reading order; each stated percentage belongs to one claim at most. */
export function detectClaims(items: readonly Item[]): readonly Claim[] {
  const taken = new Set<number>();
  const found: Claim[] = [];
  for (const detector of DETECTORS) {
    for (const claim of detector(items)) {
      const stated = statedOf(claim);
      if (stated !== undefined && taken.has(stated.start)) continue;
      if (stated !== undefined) taken.add(stated.start);
      found.push(claim);
    }
  }
  return found.map((claim) => closeBracket(claim, items)).sort((a, b) => a.start - b.start || a.end - b.end);
}
