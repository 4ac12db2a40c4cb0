import type { SignName } from '../languages/cues.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import { HUNDRED } from '../quantity/rational.ts';
import type { ChangeClaim, Claim } from './claim.ts';
import { operandsOf } from './operand.ts';

/** So far before a claim what it speaks of may be named, in UTF-16 units; what stands nearest counts. */
const REACH = 100;

/** What the words before the figures say of the sign: the last of them within the sentence. */
function signBefore(claim: Claim, text: string, lexicon: Lexicon): SignName | undefined {
  const last = Math.max(claim.start, ...operandsOf(claim).map(({ quantity }) => quantity.end));
  const before = text.slice(Math.max(0, claim.start - REACH), claim.start);
  const ends = [...before.matchAll(/[.!?;\n]\s/gu)].at(-1);
  const start = claim.start - before.length + (ends === undefined ? 0 : ends.index + ends[0].length);
  const tokens = lexicon.tokensOf(text, { start, end: last });
  const found = tokens.flatMap((_, at) => lexicon.signs.at(tokens, at)?.value ?? []);
  return found.includes('signed') ? 'signed' : found.at(-1);
}

/** Whether what the claim counts is people, cases, goods, which nothing can be fewer of than none. */
const isOfThings = (claim: ChangeClaim): boolean =>
  operandsOf(claim).every(({ quantity }) => quantity.nature === 'count' && !quantity.money);

/**
 * The claim of a fall by more than all there was, with whether that can be: a profit can, people, cases, goods and
 * sales cannot. Every other claim stays as it is.
 */
export function withFloor<C extends Claim>(claim: C, text: string, lexicon: Lexicon): C {
  const isSteep =
    claim.kind === 'change' && claim.direction === 'fall' && claim.stated.readings[0].value.gt(HUNDRED);
  if (!isSteep || claim.stated.nature !== 'percent') return claim;
  const sign = signBefore(claim, text, lexicon);
  const hasFloor = sign === 'unsigned' || (sign === undefined && isOfThings(claim));
  return hasFloor ? { ...claim, floor: 'zero' } : claim;
}
