import { check } from './check/check.ts';
import { itemsBefore } from './claim/context.ts';
import { detectClaims } from './claim/detect.ts';
import { readItems } from './claim/items.ts';
import { type Coverage, coverageOf } from './coverage/coverage.ts';
import { explain } from './explain/explain.ts';
import { sayTension } from './explain/tension.ts';
import type { Finding, TensionFinding } from './finding.ts';
import { lexiconOf } from './languages/lexicon.ts';
import { languageFor } from './languages/registry.ts';
import { toTensionRecord } from './report/tension-record.ts';
import { toRecord } from './report/to-record.ts';
import { findTensions } from './tension/find-tensions.ts';
import { normalize } from './text/normalize.ts';
import { sentences } from './text/sentences.ts';

/** What a text holds and how much of it could be recomputed. */
export interface Audit {
  /** Every claim, checked and explained, in reading order. */
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
  /** Pairs of places that cannot both hold, in reading order; no findings, and never counted among them. */
  readonly tensions: readonly TensionFinding[];
}

/**
 * Audits a text. `tag` is a BCP 47 language tag; a language that is not read gives no findings. The same text gives the
 * same audit, whatever else was audited.
 */
export function auditText(raw: string, tag: string): Audit {
  const language = languageFor(tag);
  if (language === undefined) return { findings: [], coverage: coverageOf([], []), tensions: [] };
  const text = normalize(raw);
  const lexicon = lexiconOf(language);
  const spans = sentences(text.text, lexicon.abbreviations);
  const read = spans.map((sentence) => readItems(text.text, sentence, lexicon));
  const checks = read
    .flatMap((items, i) => detectClaims(items, itemsBefore(read, i)))
    .flatMap((alternatives) => check(alternatives, language) ?? [])
    .sort((a, b) => a.claim.start - b.claim.start || a.claim.end - b.claim.end);
  return {
    findings: checks.map((checked) => ({
      record: toRecord(checked, raw, text, language.tag),
      explanation: explain(checked),
    })),
    coverage: coverageOf(read, checks),
    tensions: findTensions(text.text, spans, read, lexicon).map((tension) => ({
      record: toTensionRecord(tension, raw, text, language.tag),
      sentence: sayTension(tension),
    })),
  };
}

/** Only the findings of an audit. */
export const audit = (raw: string, tag: string): readonly Finding[] => auditText(raw, tag).findings;
