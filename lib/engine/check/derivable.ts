import type { Claim } from '../claim/claim.ts';
import { statedOf } from '../claim/operand.ts';
import type { Language } from '../languages/language.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { ONE } from '../quantity/rational.ts';
import type { Span } from '../text/span.ts';
import { missing } from './derive.ts';

/** A short whole number with nothing around it that it would be a number of. */
const isBare = ({ digits, unit, prefix, sign, hedge, scale }: Quantity): boolean =>
  /^\p{N}{1,4}$/u.test(digits) &&
  `${unit}${prefix}${sign}` === '' &&
  hedge === undefined &&
  scale.equals(ONE);

/** `S&P 500`, `CAC 40`, `RON 95`: letters that are never a word by themselves. */
const INITIALS = /(?:^|[^\p{L}\p{N}])\p{Lu}(?:\p{Lu}|&\p{Lu})+[ \u00A0-]$/u;
/** `le Nikkei 225`: a capital where no sentence begins. */
const NAME = /\p{L}[,)]?\s\p{Lu}\p{L}+[ \u00A0-]$/u;

/** `ruas 3`, `Group 12`: a small number that counts nothing tells one thing from its like as often as how many there are. */
const isLabel = (quantity: Quantity): boolean =>
  isBare(quantity) && quantity.measure === '' && quantity.digits.length <= 2;

/** How much of the text before a number is looked at, in UTF-16 units. */
const REACH = 40;

/** Whether the number is part of a name: of an index, a grade of petrol, a model. */
function isOfName(quantity: Quantity, text: string): boolean {
  if (!isBare(quantity)) return false;
  const { start } = quantity.numeral;
  const before = text.slice(Math.max(0, start - REACH), start);
  return INITIALS.test(before) || (quantity.measure === '' && NAME.test(before));
}

/** Whether words between two figures say that one is what the other comes from. */
function isOfCause(a: Span, b: Span, text: string, { causes }: Language): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const between = ` ${text
    .slice(first.end, second.start)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}’']+/gu, ' ')} `;
  return causes.some((cause) => between.includes(` ${cause} `));
}

/**
 * Whether what a claim leaves out, if anything, may be worked out of its figures: not of a duration
 * (`10 years is about 3%`), not of a number that is a label or belongs to a name (`the S&P 500 rose 2%`), and not by the
 * percentage of a cause. `text` is the normalised text.
 */
export function isDerivable(claim: Claim, text: string, language: Language): boolean {
  const from = missing(claim)?.from;
  if (from === undefined) return true;
  const stated = statedOf(claim);
  return !(
    language.durations.includes(from.measure) ||
    isLabel(from) ||
    isOfName(from, text) ||
    (stated !== undefined && isOfCause(from, stated, text, language))
  );
}
