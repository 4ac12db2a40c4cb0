import { hasLevelBelowZero } from './check/below-zero-levels.ts';
import type { Check } from './check/check.ts';
import { isDerivable } from './check/derivable.ts';
import { inReadingOrder, type Outlined, outlineOf } from './check/outline.ts';
import { withoutRedundant } from './check/redundant.ts';
import { concluded } from './claim/conclusion.ts';
import { earlierIn } from './claim/context.ts';
import { type Alternatives, detectClaims } from './claim/detect.ts';
import { hasDistinctFigures } from './claim/distinct.ts';
import { withFloor } from './claim/floor.ts';
import type { Item } from './claim/items.ts';
import { isNoCount } from './claim/no-count.ts';
import { type Sentence, sentenceIn } from './claim/sentence.ts';
import type { Language } from './languages/language.ts';
import { inFormat, type Lexicon, lexiconOf } from './languages/lexicon.ts';
import { proven } from './proof/prove.ts';
import { surroundingsOf } from './proof/surroundings.ts';
import { formatOf } from './quantity/evidence.ts';
import { tableSteps, withoutOvertaken } from './table/check-table.ts';
import { type NormalizedText, normalize } from './text/normalize.ts';
import { sentences } from './text/sentences.ts';
import type { Span } from './text/span.ts';
import { finished } from './text/steps.ts';
import { moved, type Table } from './text/table.ts';
import { threadsOf } from './text/threads.ts';
import { writtenTables } from './text/written-tables.ts';

/** A text before its figures are read: where its sentences are, and what it is read with. */
export interface OpenedText {
  readonly text: NormalizedText;
  readonly lexicon: Lexicon;
  /** In offsets of the normalised text. */
  readonly tables: readonly Table[];
  /** The sentences that may speak of one another: first those of the running text, then those of each cell. */
  readonly threads: readonly [running: readonly Span[], ...inCells: (readonly Span[])[]];
}

/** A text as it was read, and its checks in reading order. */
export interface CheckedText {
  readonly text: NormalizedText;
  readonly lexicon: Lexicon;
  /** The sentences of the running text, those of table cells not among them. */
  readonly sentences: readonly Span[];
  /** What was read of the running text, sentence by sentence, and then of each cell. */
  readonly read: readonly Sentence[];
  /** The items of all of these. */
  readonly items: readonly (readonly Item[])[];
  readonly checks: readonly Check[];
}

/**
 * Normalises a text and parts it into sentences. `tables` are those that its reader knows of, in offsets of `raw`; tables
 * written out in the text are found here.
 */
export function openText(raw: string, language: Language, tables: readonly Table[]): OpenedText {
  const text = normalize(raw);
  const lexicon = inFormat(lexiconOf(language), formatOf(text.text, language.numbers));
  const all = [...tables.map((table) => moved(table, text.offsetOf)), ...writtenTables(text.text)];
  return { text, lexicon, tables: all, threads: threadsOf(sentences(text.text, lexicon.abbreviations), all) };
}

/** The sentences of a thread, none of them read yet. */
export const sentencesOf = (
  thread: readonly Span[],
  { text, lexicon }: Pick<OpenedText, 'text' | 'lexicon'>,
): readonly Sentence[] => thread.map((span) => sentenceIn(text.text, span, lexicon));

/** What the sentence at `index` of a thread may claim, whose sentences are `read`. */
export const statementsIn = (
  read: readonly Sentence[],
  index: number,
  { text, lexicon }: Pick<OpenedText, 'text' | 'lexicon'>,
): readonly Alternatives[] =>
  detectClaims(read[index]?.items ?? [], earlierIn(read, index)).map((alternatives) =>
    alternatives
      .filter(
        (claim) =>
          hasDistinctFigures(claim) &&
          !isNoCount(claim, text.text) &&
          !hasLevelBelowZero(claim, text.text, lexicon.language) &&
          isDerivable(claim, text.text, lexicon.language),
      )
      .map((claim) => withFloor(concluded(claim, text.text, lexicon), text.text, lexicon)),
  );

/** The checks of the sentence at `index` of a thread, whose sentences are `read`; none without a figure. */
export const checksIn = (
  read: readonly Sentence[],
  index: number,
  { text, lexicon }: Pick<OpenedText, 'text' | 'lexicon'>,
): readonly Check[] =>
  read[index]?.figures.length
    ? proven(
        statementsIn(read, index, { text, lexicon }),
        surroundingsOf(read, index, { text: text.text, lexicon }),
      )
    : [];

/** The checks of the tables, in steps. */
export function* tablesSteps({ text, lexicon, tables }: OpenedText): Generator<undefined, readonly Check[]> {
  const checks: Check[] = [];
  for (const table of tables) {
    for (const one of yield* tableSteps(text.text, table, lexicon)) checks.push(one);
  }
  return checks;
}

/** The checks of a whole text in reading order, less those that others make needless. */
export const gathered = <T extends Outlined>(
  inTables: readonly T[],
  inSentences: readonly T[],
): readonly T[] =>
  withoutRedundant([...inTables, ...withoutOvertaken(inSentences, inTables)]).toSorted(inReadingOrder);

/** Reads and checks a text; `tables` as for `openText`. */
export function checkText(raw: string, language: Language, tables: readonly Table[]): CheckedText {
  const opened = openText(raw, language, tables);
  const { text, lexicon, threads } = opened;
  const read = threads.map((thread) => sentencesOf(thread, opened));
  const inSentences = read.flatMap((thread) => thread.flatMap((_, i) => checksIn(thread, i, opened)));
  const outlined = (one: Check) => ({ check: one, outline: outlineOf(one) });
  const all = gathered(finished(tablesSteps(opened)).map(outlined), inSentences.map(outlined));
  return {
    text,
    lexicon,
    sentences: threads[0],
    read: read.flat(),
    get items() {
      return this.read.map(({ items }) => items);
    },
    checks: all.map((one) => one.check),
  };
}
