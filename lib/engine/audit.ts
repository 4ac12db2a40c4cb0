import { outlineOf } from './check/outline.ts';
import { type CheckedText, checkText } from './checked-text.ts';
import { type Coverage, coverageOf } from './coverage/coverage.ts';
import { explain } from './explain/explain.ts';
import { sayTension } from './explain/tension.ts';
import type { Finding, TensionFinding } from './finding.ts';
import { toTensionRecord } from './report/tension-record.ts';
import { toRecord } from './report/to-record.ts';
import { findTensions } from './tension/find-tensions.ts';
import type { Table } from './text/table.ts';

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
 * its reader knows of, in offsets of `raw`. The same text gives the same audit, whatever else was audited.
 */
export const auditText = (raw: string, tag: string, tables: readonly Table[] = []): Audit =>
  auditOf(raw, checkText(raw, tag, tables));

/** What is found in a checked text. */
export function auditOf(raw: string, checked: CheckedText | undefined): Audit {
  if (checked === undefined) return { findings: [], coverage: coverageOf([], []), tensions: [] };
  const { text, lexicon, items, checks } = checked;
  const { tag } = lexicon.language;
  return {
    findings: checks.map((one) => ({
      record: toRecord(one, raw, text, tag),
      explanation: explain(one),
    })),
    coverage: coverageOf(items, checks.map(outlineOf)),
    tensions: tensionsIn(raw, checked),
  };
}

/** The tensions of a text, of which `items` may also hold those of table cells behind those of its sentences. */
export const tensionsIn = (
  raw: string,
  { text, lexicon, sentences, items }: Omit<CheckedText, 'checks'>,
): readonly TensionFinding[] =>
  findTensions(text.text, sentences, items.slice(0, sentences.length), lexicon).map((tension) => ({
    record: toTensionRecord(tension, raw, text, lexicon.language.tag),
    sentence: sayTension(tension),
  }));

/** Only the findings of an audit. */
export const audit = (raw: string, tag: string, tables: readonly Table[] = []): readonly Finding[] =>
  auditText(raw, tag, tables).findings;
