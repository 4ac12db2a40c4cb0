import { type AuditedText, textsOf } from '../../documents/language/audited-text.ts';
import type { Check } from '../../engine/check/check.ts';
import { type CheckedText, checkText } from '../../engine/checked-text.ts';
import { explain } from '../../engine/explain/explain.ts';
import type { Finding } from '../../engine/finding.ts';
import { languageFor } from '../../engine/languages/registry.ts';
import { toRecord } from '../../engine/report/to-record.ts';
import type { Span } from '../../engine/text/span.ts';
import type { TextInLanguage } from '../../engine/text-in-language.ts';
import type { Evidence } from './evidence.ts';

/** What was audited, of evidence. */
export const auditedOf = ({ text, page, tables, otherLanguages }: AuditedEvidence): AuditedText => ({
  language: page.language,
  text,
  tables,
  otherLanguages,
});
export type AuditedEvidence = Pick<Evidence, 'text' | 'tables' | 'otherLanguages'> & {
  readonly page: Pick<Evidence['page'], 'language'>;
};

/** A text in one language that was read, kept so that several claims of it can be judged without reading it again. */
export interface ReadSource {
  readonly raw: string;
  readonly checked: CheckedText;
}

/** A text that was read in each of its languages, the main one first. */
export type ReadSources = readonly [ReadSource, ...ReadSource[]];

/** Reads a text in one language; nothing where that is not one that Recount reads. */
export function readSource({ text, language: tag, tables }: TextInLanguage): ReadSource | undefined {
  const language = languageFor(tag);
  return language && { raw: text, checked: checkText(text, language, tables) };
}

/** Reads the text of evidence; nothing where its main language is not one that Recount reads. */
export function readSources(evidence: AuditedEvidence): ReadSources | undefined {
  const [main, ...others] = textsOf(auditedOf(evidence)).map(readSource);
  return main && [main, ...others.filter((other) => other !== undefined)];
}

/** The text in whose language a span of the audited text was read. */
export const sourceAt = (sources: ReadSources, { start, end }: Span): ReadSource =>
  sources.find(({ raw }) => /[^\n]/u.test(raw.slice(start, end))) ?? sources[0];

/** A check as it leaves the engine. */
export const toFinding = (check: Check, { raw, checked }: ReadSource): Finding => ({
  record: toRecord(check, raw, checked.text, checked.lexicon.language.tag),
  explanation: explain(check),
});

/** A span of the audited text in offsets of the text as the engine reads it, white space at its ends left out. */
export function normalSpan({ start, end }: Span, { checked: { text } }: ReadSource): Span {
  const [from, to] = [text.offsetOf(start), text.offsetOf(end)];
  const body = text.text.slice(from, to);
  const lead = body.length - body.trimStart().length;
  return { start: from + lead, end: from + lead + body.trim().length };
}
