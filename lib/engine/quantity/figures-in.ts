import type { Lexicon } from '../languages/lexicon.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import { withNumberWords } from './number-words.ts';
import type { QuantityMatch } from './quantity-match.ts';
import { readQuantities } from './read-quantities.ts';

/** A sentence in tokens, numbers in words made into numerals, and its figures among them. */
export interface FiguresIn {
  readonly tokens: readonly Token[];
  readonly matches: readonly QuantityMatch[];
}

const NONE: readonly QuantityMatch[] = [];

/** The figures of one sentence of the normalised text; most sentences hold no word or numeral that may begin one. */
export function figuresIn(text: string, sentence: Span, lexicon: Lexicon): FiguresIn {
  const mayHold = (tokens: readonly Token[]): boolean =>
    tokens.some((token) => token.type === 'number' || lexicon.opensFigure(token));
  const written = lexicon.tokensOf(text, sentence);
  if (!mayHold(written)) return { tokens: written, matches: NONE };
  const tokens = withNumberWords(written, lexicon);
  return { tokens, matches: readQuantities(text, tokens, lexicon) };
}
