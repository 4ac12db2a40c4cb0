import { outlineOf } from './check/outline.ts';
import { type CheckedText, checkText } from './checked-text.ts';
import { type Coverage, coverageOf } from './coverage/coverage.ts';
import { explain } from './explain/explain.ts';
import type { Finding } from './finding.ts';
import type { Language } from './languages/language.ts';
import { toRecord } from './report/to-record.ts';
import type { Table } from './text/table.ts';

/** What a text holds and how much of it could be recomputed. */
export interface Audit {
  /** Every claim, checked and explained, in reading order. */
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
}

/**
 * Audits a text in a language. `tables` are those that its reader knows of, in UTF-16 offsets of `raw`. The same text gives
 * the same audit, whatever else was audited.
 */
export const auditIn = (raw: string, language: Language, tables: readonly Table[] = []): Audit =>
  auditOf(raw, checkText(raw, language, tables));

/** What is found in a checked text; nothing in one whose language is not read. */
export function auditOf(raw: string, checked: CheckedText | undefined): Audit {
  if (checked === undefined) return { findings: [], coverage: coverageOf([], []) };
  const { text, lexicon, read, checks } = checked;
  const { tag } = lexicon.language;
  return {
    findings: checks.map((one) => ({
      record: toRecord(one, raw, text, tag),
      explanation: explain(one),
    })),
    coverage: coverageOf(read, checks.map(outlineOf)),
  };
}
