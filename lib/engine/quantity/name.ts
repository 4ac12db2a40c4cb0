import type { Lexicon } from '../languages/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import { isDash, isSlash } from './chain.ts';

/** A plain numeral as names have them: no sign in it, at most four digits. */
const isPlain = (token: Token | undefined): boolean =>
  token?.type === 'number' &&
  /^\p{Nd}{1,4}$/u.test(token.text) &&
  token.end - token.start === token.text.length;

const isCapital = (text: string, token: Token | undefined): boolean =>
  token?.type === 'word' && /^\p{Lu}/u.test(text.slice(token.start, token.end));

/** Whether most words of a sentence are in capitals, as in a headline: there a capital says nothing. */
function isHeadline(text: string, all: readonly Token[]): boolean {
  const words = all.filter(({ type, start, end }) => type === 'word' && end - start > 3);
  return words.filter((word) => isCapital(text, word)).length * 2 > words.length;
}

/** Whether nothing is counted by the numeral: the clause ends, or goes on with a verb of change. */
function countsNothing(all: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const next = all[at + 1];
  if (next?.type === 'mark') return !isSlash(next) && !isDash(next) && !/^[,;%°$€£+:]$/u.test(next.text);
  if (next === undefined) return true;
  const cue = lexicon.cues.at(all, at + 1)?.value;
  return cue !== undefined && (cue.has('rise') || cue.has('fall'));
}

/**
 * Whether the numeral is a part of a name: behind one that is known to have a number (`Boeing 737`, `S&P 500`), or
 * behind any word with a capital within a sentence, where it counts nothing (`Le Nikkei 225 a cédé`).
 */
export function isName(text: string, all: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (!isPlain(all[at])) return false;
  const isAmount =
    lexicon.percent.at(all, at + 1) ??
    lexicon.points.at(all, at + 1) ??
    lexicon.scales.at(all, at + 1) ??
    (lexicon.units.at(all, at + 1)?.value.kind === 'money' ? true : undefined);
  if (isAmount !== undefined || isSlash(all[at - 1]) || isSlash(all[at + 1])) return false;
  const known = lexicon.namesBefore.before(all, at);
  if (known !== undefined && isCapital(text, all[at - known.length])) return true;
  const before = all[at - 1];
  const isKnownWord =
    lexicon.cues.before(all, at) ?? lexicon.currencyBefore.before(all, at) ?? lexicon.hedges.before(all, at);
  return (
    isCapital(text, before) &&
    before !== all[0] &&
    isKnownWord === undefined &&
    countsNothing(all, at, lexicon) &&
    !isHeadline(text, all)
  );
}

/** Whether the percentage is the name of a group: `the top 1 percent`. */
export const isNamedGroup = (all: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  lexicon.percent.at(all, at + 1) !== undefined && lexicon.groupBefore.before(all, at) !== undefined;
