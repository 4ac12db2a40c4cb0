import type { Token } from '../text/tokens.ts';
import { isDash, isSlash, touch } from './chain.ts';

const isLetters = (token: Token | undefined): boolean => token?.type === 'word' || token?.type === 'opaque';

/** Two capitals in a row begin the sign of an office or a decree, not a unit. */
const isSignature = (text: string, token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}{2}/u.test(text.slice(token.start, token.end));

/** `f/2.8`, but not `5 m/10 m`. */
const isLetter = (name: Token | undefined, before: Token | undefined): boolean =>
  name?.type === 'word' && name.text.length === 1 && before?.type !== 'number';

/**
 * Whether the numeral is a part of a name or of the number of a document: `Covid-19`, `ASEAN+3`, `f/2.8`, `57-NQ/TW`, `1234/QĐ-UBND`.
 * `text` is what the tokens were cut from.
 */
export function isCode(text: string, all: readonly Token[], at: number): boolean {
  const [name, before, numeral, behind, sign] = [at - 2, at - 1, at, at + 1, at + 2].map((k) => all[k]);
  const isTied = touch(before, numeral) && touch(name, before);
  if (isTied && (before?.text === '-' || before?.text === '+') && isLetters(name)) return true;
  if (isTied && isSlash(before) && isLetter(name, all[at - 3])) return true;
  const isSigned = (isDash(behind) || isSlash(behind)) && touch(numeral, behind) && touch(behind, sign);
  return isSigned && isSignature(text, sign);
}
