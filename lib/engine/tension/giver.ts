import { cueAt, type Passage } from './passage.ts';
import { isYear } from './times.ts';

/** Whose target it is: the words of the name, without those that add nothing, and where they end. */
export interface Giver {
  /** As written. */
  readonly words: readonly string[];
  /** The token behind the phrase. */
  readonly to: number;
}

/** So many words a name of a giver has at the most. */
const LONGEST = 8;

/** `kế hoạch năm 2024 thành phố giao`: the time is compared on its own. */
const isLight = (passage: Passage, at: number): boolean =>
  cueAt(passage, at, 'light') !== undefined || isYear(passage.tokens[at]);

function name(passage: Passage, from: number, to: number): readonly string[] {
  return passage.tokens
    .slice(from, to)
    .filter((_, i) => !isLight(passage, from + i))
    .map(({ start, end }) => passage.text.slice(start, end));
}

const isPlainWord = (passage: Passage, at: number): boolean =>
  (passage.tokens[at]?.type === 'word' || isYear(passage.tokens[at])) &&
  passage.lexicon.cues.at(passage.tokens, at)?.value.has('and') !== true &&
  cueAt(passage, at, 'target') === undefined;

/** A word that begins another phrase: `set by the city | in 2024`. */
const isFunction = ({ tokens, lexicon }: Passage, at: number): boolean =>
  lexicon.cues.at(tokens, at) !== undefined &&
  lexicon.articleCues.at(tokens, at)?.value.has('light') !== true;

/**
 * The giver of the target whose noun ends before `at`: `chỉ tiêu | UBND thành phố giao`, `targets | set by the city`.
 * Nothing where no giver is named, or other words come between, such as what the targets are about.
 */
export function giverAt(passage: Passage, at: number): Giver | undefined {
  const verb = cueAt(passage, at, 'assigned');
  let to = at + (verb ?? 0);
  const from = to;
  while (to - from < LONGEST && isPlainWord(passage, to)) {
    const end = cueAt(passage, to, 'assigned');
    if (end !== undefined) {
      const words = name(passage, from, to);
      return words.length > 0 ? { words, to: to + end } : undefined;
    }
    to++;
  }
  if (verb === undefined) return undefined;
  to = from;
  while (to - from < LONGEST && isPlainWord(passage, to) && !isFunction(passage, to)) to++;
  const words = name(passage, from, to);
  return words.length > 0 ? { words, to } : undefined;
}

const lower = (words: readonly string[]): string => words.join(' ').toLowerCase();
const isName = ([first = '']: readonly string[]): boolean => /^\p{Lu}/u.test(first);

/**
 * Whether both name one giver: with the same words, or one with a name of its office before or behind them (`thành
 * phố`, `UBND thành phố`).
 */
export function sameGiver(a: Giver, b: Giver): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (lower(short) === lower(long)) return true;
  const isBehind = lower(long).endsWith(` ${lower(short)}`);
  const more = isBehind ? long.slice(0, -short.length) : long.slice(short.length);
  return (isBehind || lower(long).startsWith(`${lower(short)} `)) && isName(more);
}

const ENDS = ['and', 'rise', 'fall', 'equals'] as const;

/** Whether the phrase ends before a token, so that no word behind it narrows what was said. */
export function endsPhrase({ tokens, lexicon }: Passage, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.type === 'mark') return true;
  const cues = lexicon.cues.at(tokens, at)?.value;
  return ENDS.some((name) => cues?.has(name) === true);
}
