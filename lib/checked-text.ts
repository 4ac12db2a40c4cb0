import { type Check, check } from './check/check.ts';
import { withoutRedundant } from './check/redundant.ts';
import { concluded } from './claim/conclusion.ts';
import { itemsBefore } from './claim/context.ts';
import { detectClaims } from './claim/detect.ts';
import { type Item, readItems } from './claim/items.ts';
import { inFormat, type Lexicon, lexiconOf } from './languages/lexicon.ts';
import { languageFor } from './languages/registry.ts';
import { formatOf } from './quantity/evidence.ts';
import { checkTable, withoutOvertaken } from './table/check-table.ts';
import { type NormalizedText, normalize } from './text/normalize.ts';
import { sentences } from './text/sentences.ts';
import type { Span } from './text/span.ts';
import { moved, type Table } from './text/table.ts';
import { threadsOf } from './text/threads.ts';
import { writtenTables } from './text/written-tables.ts';

/** A text as it was read, and its checks in reading order. */
export interface CheckedText {
  readonly text: NormalizedText;
  readonly lexicon: Lexicon;
  /** The sentences of the running text, those of table cells not among them. */
  readonly sentences: readonly Span[];
  /** The items of the running text, sentence by sentence, and then those of each cell. */
  readonly items: readonly (readonly Item[])[];
  readonly checks: readonly Check[];
}

/**
 * Reads and checks a text; nothing where its language is not read. `tables` are those that its reader knows of, in
 * offsets of `raw`; tables written out in the text are found here.
 */
export function checkText(raw: string, tag: string, tables: readonly Table[]): CheckedText | undefined {
  const language = languageFor(tag);
  if (language === undefined) return undefined;
  const text = normalize(raw);
  const lexicon = inFormat(lexiconOf(language), formatOf(text.text, language.numbers));
  const all = [...tables.map((table) => moved(table, text.offsetOf)), ...writtenTables(text.text)];
  const [running, ...inCells] = threadsOf(sentences(text.text, lexicon.abbreviations), all);
  const threads = [running, ...inCells].map((thread) =>
    thread.map((sentence) => readItems(text.text, sentence, lexicon)),
  );
  const inTables = all.flatMap((table) => checkTable(text.text, table, lexicon));
  const inSentences = threads
    .flatMap((read) => read.flatMap((items, i) => detectClaims(items, itemsBefore(read, i))))
    .map((alternatives) => alternatives.map((claim) => concluded(claim, text.text, lexicon)))
    .flatMap((alternatives) => check(alternatives, lexicon.language) ?? []);
  const checks = withoutRedundant([...inTables, ...withoutOvertaken(inSentences, inTables)]).toSorted(
    (a, b) => a.claim.start - b.claim.start || a.claim.end - b.claim.end,
  );
  return { text, lexicon, sentences: running, items: threads.flat(), checks };
}
