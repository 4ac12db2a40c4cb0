import type { Token } from '../text/tokens.ts';
import { touch } from './chain.ts';

const OPERATORS = new Set(['+', '-', '–', '*', '×', '·', '÷', '/', '=', '^', '_', '(', ')', '{', '}', '\\']);

/** `3x`, `x3`, `x`: a variable, with its factor or its exponent grown to it. */
const isTerm = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Nd}*[a-z]\p{Nd}*$/u.test(token.text);

/** `9x`, whose letter the language may know as a unit: a numeral and one letter that touches it. */
const isSplitTerm = (all: readonly Token[], at: number): boolean =>
  all[at]?.type === 'number' && touch(all[at], all[at + 1]) && /^[a-z]$/u.test(all[at + 1]?.text ?? '');

const isPiece = (token: Token | undefined): boolean =>
  token !== undefined && (token.type === 'number' || OPERATORS.has(token.text) || isTerm(token));

/** Without one of these signs nothing is a formula. */
const isRelation = ({ text }: Token): boolean => text === '=' || text === '^';

/** Two terms and an equals sign, or a power: less may be `a = 5`, or a note on prices. */
function isFormula(all: readonly Token[], from: number, to: number): boolean {
  const stretch = all.slice(from, to);
  if (!stretch.some(isRelation)) return false;
  const terms = stretch.filter((token, k) => {
    const at = from + k;
    const isGrown = token.type === 'opaque' || isSplitTerm(all, at);
    const isRaised = /^[a-z]$/u.test(token.text) && all[at + 1]?.text === '^';
    return isGrown || isRaised;
  });
  return terms.length > 1 || stretch.some(({ text }) => text === '^');
}

/** The stretches of a sentence that are formulas (`3x + 2y = 7`), as pairs of tokens, the second exclusive. */
export function formulasIn(all: readonly Token[]): readonly (readonly [from: number, to: number])[] {
  if (!all.some(isRelation)) return [];
  const found: (readonly [number, number])[] = [];
  for (let at = 0; at < all.length; ) {
    let to = at;
    while (isPiece(all[to])) to++;
    if (to - at > 2 && isFormula(all, at, to)) found.push([at, to]);
    at = Math.max(to, at + 1);
  }
  return found;
}
