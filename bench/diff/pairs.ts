import type { SaidClaim } from './said.ts';

/** A claim of both sides, or of one. */
export type Pair =
  | { readonly in: 'both'; readonly before: SaidClaim; readonly after: SaidClaim }
  | { readonly in: 'before'; readonly before: SaidClaim }
  | { readonly in: 'after'; readonly after: SaidClaim };

const overlaps = (a: SaidClaim, b: SaidClaim): boolean => a.start < b.end && b.start < a.end;
const sameFigure = (a: SaidClaim, b: SaidClaim): boolean => a.place !== undefined && a.place === b.place;

/** When two claims are one and the same, the surest sign first: what is sure for one pair comes before a guess for another. */
const SIGNS: readonly ((a: SaidClaim, b: SaidClaim) => boolean)[] = [
  (a, b) => sameFigure(a, b) && a.kind === b.kind && a.operands === b.operands,
  (a, b) => sameFigure(a, b) && a.kind === b.kind,
  sameFigure,
  (a, b) => a.place === b.place && a.kind === b.kind && a.operands === b.operands,
  // Neither states a figure, as a quota does not, and they speak of the same words.
  (a, b) => a.place === undefined && b.place === undefined && a.kind === b.kind && overlaps(a, b),
];

/** The claims of two audits of one text, each with the one that it was before or is now; in the order of the text. */
export function paired(before: readonly SaidClaim[], after: readonly SaidClaim[]): readonly Pair[] {
  const taken = new Map<SaidClaim, SaidClaim>();
  const free = new Set(after);
  for (const isSame of SIGNS) {
    for (const one of before) {
      if (taken.has(one)) continue;
      const other = [...free].find((candidate) => isSame(one, candidate));
      if (other === undefined) continue;
      taken.set(one, other);
      free.delete(other);
    }
  }
  const pairs = before.map((one): Pair => {
    const other = taken.get(one);
    return other === undefined ? { in: 'before', before: one } : { in: 'both', before: one, after: other };
  });
  const added = [...free].map((one): Pair => ({ in: 'after', after: one }));
  return [...pairs, ...added].toSorted((a, b) => startOf(a) - startOf(b));
}

const startOf = (pair: Pair): number => (pair.in === 'before' ? pair.before.start : pair.after.start);
