import { type Check, check } from '../../engine/check/check.ts';
import { byGravity } from '../../engine/check/verdict.ts';
import type { Claim } from '../../engine/claim/claim.ts';
import { earlierThan, NOTHING_EARLIER } from '../../engine/claim/context.ts';
import { detectClaims } from '../../engine/claim/detect.ts';
import { operandsOf, statedOf } from '../../engine/claim/operand.ts';
import type { Finding } from '../../engine/finding.ts';
import type { Rational } from '../../engine/quantity/rational.ts';
import { overlaps, type Span } from '../../engine/text/span.ts';
import { guessedClaims } from './guess.ts';
import { normalSpan, type ReadSource, toFinding } from './source.ts';

/** More would be no choice any more. */
const MOST = 6;

const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

const figuresOf = (claim: Claim): readonly Span[] =>
  [statedOf(claim), ...operandsOf(claim).map(({ quantity }) => quantity)].flatMap((one) =>
    one === undefined ? [] : one.numeral,
  );

/** What makes two claims say the same: the figures, whatever the shape in which they were seen. */
const keyOf = (claim: Claim): string =>
  figuresOf(claim)
    .map(({ start }) => start)
    .toSorted((a, b) => a - b)
    .join(' ');

/** The claims that the words of the selected sentences make, sure or not, with all figures in the selection. */
function detectedIn({ checked: { items } }: ReadSource, selection: Span): readonly Claim[] {
  return items.flatMap((sentence, at) => {
    const [first, last] = [sentence[0], sentence.at(-1)];
    if (first === undefined || last === undefined) return [];
    if (!overlaps({ start: first.start, end: last.end }, selection)) return [];
    const cut = sentence.filter((item) => isWithin(item, selection));
    return [...detectClaims(sentence, earlierThan(items, at)), ...detectClaims(cut, NOTHING_EARLIER)]
      .flat()
      .filter((claim) => figuresOf(claim).every((figure) => isWithin(figure, selection)));
  });
}

const awayOf = ({ recomputed, reading }: Check): Rational | undefined =>
  recomputed?.value
    .abs()
    .sub(reading.stated?.value ?? 0)
    .abs();

/** What agrees before what does not, and then what comes nearest. */
function byLikelihood(a: Check, b: Check): number {
  const gravity = byGravity(b.verdict, a.verdict);
  const [first, second] = [awayOf(a), awayOf(b)];
  if (gravity !== 0 || first === undefined || second === undefined) return gravity;
  return first.compare(second);
}

/** The checks that a selection may be read as, the likeliest first, none that the engine has found by itself. */
export function checksIn(source: ReadSource, selected: Span): readonly Check[] {
  const selection = normalSpan(selected, source);
  const { checks, lexicon, items } = source.checked;
  const known = new Set(checks.map(({ claim }) => keyOf(claim)));
  const given = (claim: Claim): Claim => ({
    ...claim,
    certainty: 'given',
    rule: `selected.${claim.rule}`,
  });
  const judgedOf = (claims: readonly Claim[]): readonly Check[] =>
    claims.flatMap((claim) => check([given(claim)], lexicon.language) ?? []);
  const detected = judgedOf(detectedIn(source, selection));
  const within = items.flat().filter((item) => isWithin(item, selection));
  const guessed = judgedOf(guessedClaims(within, selection));
  const found: Check[] = [];
  for (const one of [...detected.toSorted(byLikelihood), ...guessed.toSorted(byLikelihood)]) {
    const key = keyOf(one.claim);
    if (known.has(key)) continue;
    known.add(key);
    found.push(one);
  }
  return found.slice(0, MOST);
}

/** What a selection holds. */
export interface InSelection {
  /** Claims that the engine has found without being asked, by their index among the findings. */
  readonly known: readonly number[];
  /** What it may be read as, the likeliest first; for the person to choose from. */
  readonly proposals: readonly Finding[];
}

/** Reads what a person selected with less asked of the words: any figures in it that can be held against each other. */
export function claimsIn(source: ReadSource, selected: Span): InSelection {
  const selection = normalSpan(selected, source);
  const known = source.checked.checks.flatMap(({ claim }, index) =>
    overlaps(claim, selection) && figuresOf(claim).every((figure) => isWithin(figure, selection))
      ? [index]
      : [],
  );
  return { known, proposals: checksIn(source, selected).map((one) => toFinding(one, source)) };
}
