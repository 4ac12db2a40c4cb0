import type { ArticleCueName } from '../languages/article-cues.ts';
import type { CueName } from '../languages/cues.ts';
import { leadBefore, restBehind } from './around.ts';
import { cueAt, type Passage, type Placed } from './passage.ts';

/** A figure with the words that name it: `tổng thu ngân sách quận | ước đạt | 1.947,272 tỷ đồng`. */
export interface Mention {
  readonly passage: Passage;
  readonly figure: Placed;
  /** The first token of the name. */
  readonly from: number;
  /**
   * All words of the statement but those of its time, and the measure of the figure: what two mentions of one quantity
   * share.
   */
  readonly key: string;
  /** A word of the name is itself a name, so that it says whose quantity it is. */
  readonly isNamed: boolean;
}

/** Shorter than so many letters, or longer than so many words, a name is none. */
const SHORTEST = 12;
const LONGEST = 12;

/** What makes of a name something else than one quantity at one time. */
const SPOILING: readonly CueName[] = [
  ...(['rise', 'fall', 'against', 'multiplies', 'exceeds', 'includes', 'comprises', 'from', 'to'] as const),
  ...(['annualised', 'shares', 'period'] as const),
];
const SPOILING_IN_ARTICLE: readonly ArticleCueName[] = [
  'unreal',
  'interim',
  'moving',
  'of-them',
  'rest',
  'target',
];

/** The first token of the words between the name and the figure; the figure's own where there are none. */
function copulaBefore({ tokens, lexicon }: Passage, at: number): number {
  if (tokens[at - 1]?.text === ':') return at - 1;
  const copula = lexicon.articleCues.before(tokens, at);
  return copula?.value.has('copula') === true ? at - copula.length : at;
}

function spoils({ tokens, lexicon }: Passage, at: number): boolean {
  const cues = lexicon.cues.at(tokens, at)?.value;
  const article = lexicon.articleCues.at(tokens, at)?.value;
  return (
    SPOILING.some((name) => cues?.has(name) === true) ||
    SPOILING_IN_ARTICLE.some((name) => article?.has(name) === true)
  );
}

/** Whether nothing about the figure itself leaves open what it is: a bare amount of one unit. */
function isPlain({ quantity }: Placed): boolean {
  const isAmount = quantity.nature === 'count' || quantity.nature === 'measured';
  const isOne = quantity.hedge === undefined && quantity.addends.length === 0 && !quantity.slashed;
  return isAmount && isOne && quantity.sign === '' && quantity.measure !== '';
}

function mentionAt(passage: Passage, figure: Placed): Mention | undefined {
  if (!isPlain(figure)) return undefined;
  const { tokens } = passage;
  const to = copulaBefore(passage, figure.from);
  const begins = passage.figures.findLast((other) => other.to <= to)?.to ?? 0;
  let from = to;
  while (from > begins && tokens[from - 1]?.type !== 'mark') {
    from--;
    if (to - from > LONGEST || spoils(passage, from)) return undefined;
  }
  while (from < to && cueAt(passage, from, 'light') !== undefined) from++;
  const words = tokens.slice(from, to);
  const name = words.map(({ text }) => text).join(' ');
  if (name.length < SHORTEST || words.length < 2) return undefined;
  const written = passage.text.slice(words[0]?.start, words.at(-1)?.end);
  const isNamed = [...passage.names].some((found) => written.includes(found));
  const [lead, rest] = [leadBefore(passage, from), restBehind(passage, figure.to)];
  if (lead === undefined || rest === undefined) return undefined;
  const copula = tokens.slice(to, figure.from).map(({ text }) => text);
  const key = [lead, name, copula.join(' '), figure.quantity.measure, rest].join('|');
  return { passage, figure, from, key, isNamed };
}

/** The figures of a sentence that bear a name of their own. */
export const mentionsIn = (passage: Passage): readonly Mention[] =>
  passage.figures.flatMap((figure) => mentionAt(passage, figure) ?? []);
