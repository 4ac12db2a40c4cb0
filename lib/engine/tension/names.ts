import type { Lexicon } from '../languages/lexicon.ts';
import type { Token } from '../text/tokens.ts';

/** The tokens that a figure takes: the first, and the one behind the last. */
interface Taken {
  readonly from: number;
  readonly to: number;
}

/** The words of a sentence. */
interface Worded {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
}

const UPPER = /^\p{Lu}/u;
const OPENS = /^["“‘«:([]$/u;

/**
 * The names of a sentence, as written: runs of words with a capital (`Hồng Bàng`) that do not owe it to their place in
 * the sentence.
 */
export function namesIn(
  text: string,
  tokens: readonly Token[],
  figures: readonly Taken[],
): ReadonlySet<string> {
  const inFigure = new Set(
    figures.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, k) => from + k)),
  );
  const names: string[] = [];
  let last = -1;
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    if (token.type !== 'word' || inFigure.has(at)) return;
    if (before === undefined || OPENS.test(before.text)) return;
    const written = text.slice(token.start, token.end);
    if (!UPPER.test(written)) return;
    if (last === at - 1 && names.length > 0) names.push(`${names.pop()} ${written}`);
    else names.push(written);
    last = at;
  });
  return new Set(names);
}

/** `GRDP`, `UBND`: an abbreviation mostly names a notion or an office, and no other subject. */
export const isAcronym = (name: string): boolean => name === name.toUpperCase();

/** Words that some sentence writes without a capital, so that one at the head of a sentence is no name. */
export function plainWords(sentences: readonly Worded[]): ReadonlySet<string> {
  const plain = sentences.flatMap(({ text, tokens }) =>
    tokens.filter(({ type, start, end }) => type === 'word' && !UPPER.test(text.slice(start, end))),
  );
  return new Set(plain.map(({ text }) => text));
}

/** Whether the word that begins the sentence may be a name: it is no word of the language that is known here. */
export function mayOpenWithName({ tokens, lexicon }: Worded, plain: ReadonlySet<string>): boolean {
  const [first] = tokens;
  const books = [lexicon.cues, lexicon.articleCues, lexicon.units, lexicon.dateBefore, lexicon.hedges];
  const isWord = first?.type === 'word' && !plain.has(first.text);
  return isWord && books.every((book) => book.at(tokens, 0) === undefined);
}
