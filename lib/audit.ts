import { check } from './check/check.ts';
import { withoutRedundant } from './check/redundant.ts';
import { concluded } from './claim/conclusion.ts';
import { itemsBefore } from './claim/context.ts';
import { detectClaims } from './claim/detect.ts';
import { readItems } from './claim/items.ts';
import { type Coverage, coverageOf } from './coverage/coverage.ts';
import { explain } from './explain/explain.ts';
import { sayTension } from './explain/tension.ts';
import type { Finding, TensionFinding } from './finding.ts';
import { inFormat, lexiconOf } from './languages/lexicon.ts';
import { languageFor } from './languages/registry.ts';
import { formatOf } from './quantity/evidence.ts';
import { toTensionRecord } from './report/tension-record.ts';
import { toRecord } from './report/to-record.ts';
import { checkTable, withoutOvertaken } from './table/check-table.ts';
import { findTensions } from './tension/find-tensions.ts';
import { normalize } from './text/normalize.ts';
import { sentences } from './text/sentences.ts';
import { moved, type Table } from './text/table.ts';
import { threadsOf } from './text/threads.ts';
import { writtenTables } from './text/written-tables.ts';

/** What a text holds and how much of it could be recomputed. */
export interface Audit {
  /** Every claim, checked and explained, in reading order. */
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
  /** Pairs of places that cannot both hold, in reading order; no findings, and never counted among them. */
  readonly tensions: readonly TensionFinding[];
}

/**
 * Audits a text. `tag` is a BCP 47 language tag; a language that is not read gives no findings. `tables` are those that
 * its reader knows of, in offsets of `raw`; tables written out in the text are found here. The same text gives the
 * same audit, whatever else was audited.
 */
export function auditText(raw: string, tag: string, tables: readonly Table[] = []): Audit {
  const language = languageFor(tag);
  if (language === undefined) return { findings: [], coverage: coverageOf([], []), tensions: [] };
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
  const told = withoutRedundant([...inTables, ...withoutOvertaken(inSentences, inTables)]).toSorted(
    (a, b) => a.claim.start - b.claim.start || a.claim.end - b.claim.end,
  );
  return {
    findings: told.map((checked) => ({
      record: toRecord(checked, raw, text, language.tag),
      explanation: explain(checked),
    })),
    coverage: coverageOf(threads.flat(), told),
    tensions: findTensions(text.text, running, threads[0] ?? [], lexicon).map((tension) => ({
      record: toTensionRecord(tension, raw, text, language.tag),
      sentence: sayTension(tension),
    })),
  };
}

/** Only the findings of an audit. */
export const audit = (raw: string, tag: string, tables: readonly Table[] = []): readonly Finding[] =>
  auditText(raw, tag, tables).findings;
