import type { Item } from '../claim/items.ts';
import type { ArticleCueName } from '../languages/article-cues.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import { namesIn } from './names.ts';
import { timesIn, yearsIn } from './times.ts';

/** A figure and the tokens that it takes: `from` is the first, `to` the one behind the last. */
export interface Placed {
  readonly quantity: Quantity;
  readonly from: number;
  readonly to: number;
  /** Its index among the items of the sentence. */
  readonly item: number;
}

/** A sentence as it is compared with others of its article. */
export interface Passage extends Span {
  readonly index: number;
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly tokens: readonly Token[];
  readonly items: readonly Item[];
  readonly figures: readonly Placed[];
  /** The names of people, places and bodies in it, as written; a word that begins the sentence is none. */
  readonly names: ReadonlySet<string>;
  /** All that its words say; of the time that a figure is only compared with, nothing. */
  readonly says: ReadonlySet<ArticleCueName>;
  /** The years that it speaks of, or, where it names none, those of the last sentence before that does. */
  readonly years: string;
  /** All words that set a time, with their numbers, or those of the last sentence before that has any. */
  readonly times: string;
}

function place(tokens: readonly Token[], items: readonly Item[]): readonly Placed[] {
  const placed: Placed[] = [];
  let from = 0;
  items.forEach((item, index) => {
    if (item.type !== 'quantity') return;
    while (from < tokens.length && (tokens[from]?.end ?? 0) <= item.start) from++;
    let to = from;
    while (to < tokens.length && (tokens[to]?.start ?? 0) < item.end) to++;
    placed.push({ quantity: item.quantity, from, to, item: index });
    from = to;
  });
  return placed;
}

/** So many words behind `so với` name what is compared with. */
const COMPARED = 5;

function cuesIn(tokens: readonly Token[], lexicon: Lexicon): ReadonlySet<ArticleCueName> {
  const found = new Set<ArticleCueName>();
  let comparedTo = 0;
  for (let at = 0; at < tokens.length; at++) {
    const against = lexicon.cues.at(tokens, at);
    if (against?.value.has('against') === true) comparedTo = at + against.length + COMPARED;
    for (const name of lexicon.articleCues.at(tokens, at)?.value ?? [])
      if (name !== 'interim' || at >= comparedTo) found.add(name);
  }
  return found;
}

/** The sentences of an article; each knows the time that it speaks of from those before it. */
export function readPassages(
  text: string,
  sentences: readonly Span[],
  read: readonly (readonly Item[])[],
  lexicon: Lexicon,
): readonly Passage[] {
  let years = '';
  let times = '';
  return sentences.map((sentence, index) => {
    const tokens = lexicon.tokensOf(text, sentence);
    const items = read[index] ?? [];
    const figures = place(tokens, items);
    years = yearsIn(tokens) || years;
    times = timesIn(tokens, lexicon) || times;
    const names = namesIn(text, tokens, figures);
    const says = cuesIn(tokens, lexicon);
    return { ...sentence, index, text, lexicon, tokens, items, figures, names, says, years, times };
  });
}

/** Whether one of the words stands at a token, and how many tokens it takes. */
export function cueAt({ tokens, lexicon }: Passage, at: number, name: ArticleCueName): number | undefined {
  const found = lexicon.articleCues.at(tokens, at);
  return found?.value.has(name) === true ? found.length : undefined;
}
