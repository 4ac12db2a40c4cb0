import type { Lexicon } from '../languages/lexicon.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import type { Claim, Conclusion } from './claim.ts';

/** So far to either side of a claim its conclusion may stand, in UTF-16 units. */
const REACH = 100;

/** The tokens on either side of an offset; what may be cut in two at the far end is left out. */
function tokensBehind(text: string, offset: number, lexicon: Lexicon): readonly Token[] {
  const end = Math.min(text.length, offset + REACH);
  const found = lexicon.tokensOf(text, { start: offset, end });
  return end < text.length ? found.slice(0, -1) : found;
}

function tokensBefore(text: string, offset: number, lexicon: Lexicon): readonly Token[] {
  const start = Math.max(0, offset - REACH);
  const found = lexicon.tokensOf(text, { start, end: offset });
  return start > 0 ? found.slice(1) : found;
}

const OPENING: ReadonlySet<string> = new Set([',', '(', '–', '—', '-', ';', ':', ')']);
const CLOSING: ReadonlySet<string> = new Set([',', ')', '(', '.', ';', '!', '?', '–', '—', ':']);

const closes = (token: Token | undefined): boolean =>
  token === undefined || (token.type === 'mark' && CLOSING.has(token.text));

const spanOf = (tokens: readonly Token[], from: number, length: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[from + length - 1]?.end ?? 0,
});

/** `48/100 phiếu, quá bán.`: a phrase of its own behind the figures, and nothing that belongs to it. */
function behind(tokens: readonly Token[], lexicon: Lexicon): Conclusion | undefined {
  let at = 0;
  while (tokens[at]?.type === 'mark' && OPENING.has(tokens[at]?.text ?? '')) at++;
  const phrase = at > 0 ? lexicon.conclusions.at(tokens, at) : undefined;
  if (phrase === undefined || !closes(tokens[at + phrase.length])) return undefined;
  return { says: phrase.value, ...spanOf(tokens, at, phrase.length) };
}

/** How many words may stand between a phrase and the figures: `more than half of the members (48 of 100)`. */
const GAP = 6;
/** How many tokens before a phrase a word may stand that takes it back. */
const TAKEN_BACK = 4;

const isTakenBack = (tokens: readonly Token[], from: number, lexicon: Lexicon): boolean =>
  tokens.slice(Math.max(0, from - TAKEN_BACK), from).some((_, i) => {
    const at = Math.max(0, from - TAKEN_BACK) + i;
    return lexicon.unreal.at(tokens, at) !== undefined;
  });

/** `Quá nửa đại biểu (48/100)`: a phrase before the figures, its noun and one mark between; the whole may be named in it. */
function before(
  tokens: readonly Token[],
  whole: Quantity | undefined,
  lexicon: Lexicon,
): Conclusion | undefined {
  let marks = 0;
  for (let at = tokens.length; at > Math.max(0, tokens.length - GAP - 2); at--) {
    const phrase = lexicon.conclusions.before(tokens, at);
    const from = at - (phrase?.length ?? 0);
    if (phrase !== undefined) {
      const isReal = !isTakenBack(tokens, from, lexicon);
      return isReal ? { says: phrase.value, ...spanOf(tokens, from, phrase.length) } : undefined;
    }
    const token = tokens[at - 1];
    if (token?.type === 'mark' && (!OPENING.has(token.text) || token.text === ')' || ++marks > 1))
      return undefined;
    if (token?.type === 'number' && token.text !== whole?.digits) return undefined;
    if (token?.type === 'opaque') return undefined;
  }
  return undefined;
}

const isOfTarget = ({ says }: Conclusion): boolean => says === 'target-reached' || says === 'target-missed';

/** How many tokens behind a percentage the plan may be named. */
const PLAN = 4;

/** Whether the whole of a claim is a plan: `97% of the plan`. */
function isOfPlan(claim: Claim, text: string, lexicon: Lexicon): boolean {
  if (claim.kind === 'attainment') return claim.target !== undefined;
  if (claim.kind !== 'ratio') return false;
  const tokens = tokensBehind(text, claim.stated.end, lexicon);
  const end = tokens.findIndex(closes);
  const phrase = tokens.slice(0, Math.min(PLAN, end < 0 ? PLAN : end));
  return phrase.some((_, at) => lexicon.cues.at(tokens, at)?.value.has('plan') ?? false);
}

/** Where something fell, being below may be what was aimed at. */
const tellsOfFall = (tokens: readonly Token[], lexicon: Lexicon): boolean =>
  tokens.some((_, at) => lexicon.cues.at(tokens, at)?.value.has('fall') ?? false);

function wholeOf(claim: Claim): Quantity | undefined {
  switch (claim.kind) {
    case 'ratio':
    case 'quota':
    case 'share':
      return claim.whole;
    case 'attainment':
    case 'change':
    case 'points':
    case 'multiple':
    case 'breakdown':
      return undefined;
  }
}

/** Whether a conclusion speaks of what the claim measures. */
function isAbout(conclusion: Conclusion, claim: Claim, text: string, lexicon: Lexicon): boolean {
  if (!isOfTarget(conclusion)) return wholeOf(claim) !== undefined;
  const around = [
    ...tokensBefore(text, claim.start, lexicon),
    ...tokensBehind(text, claim.start, lexicon),
    ...tokensBehind(text, claim.end, lexicon),
  ];
  return isOfPlan(claim, text, lexicon) && !tellsOfFall(around, lexicon);
}

/**
 * The claim with what the words right beside it conclude from its figures: that a target was reached or missed, that a
 * part is more than half. The claim itself where they conclude nothing, take it back, or speak of something else.
 */
export function concluded<C extends Claim>(claim: C, text: string, lexicon: Lexicon): C {
  const whole = wholeOf(claim);
  const mayBeAbout = whole !== undefined || (claim.kind === 'attainment' && claim.target !== undefined);
  if (!mayBeAbout) return claim;
  const after = tokensBehind(text, claim.end, lexicon);
  const found = [
    whole && behind(tokensBehind(text, whole.end, lexicon), lexicon),
    behind(after, lexicon),
    // Without a mark behind the figures the sentence goes on, and may speak of some of them only.
    closes(after[0]) || claim.kind === 'attainment' || isOfPlan(claim, text, lexicon)
      ? before(tokensBefore(text, claim.start, lexicon), whole, lexicon)
      : undefined,
  ].find((one) => one !== undefined && isAbout(one, claim, text, lexicon));
  return found === undefined ? claim : { ...claim, concludes: found };
}
