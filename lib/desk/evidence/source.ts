import type { Check } from '../../engine/check/check.ts';
import { type CheckedText, checkText } from '../../engine/checked-text.ts';
import { explain } from '../../engine/explain/explain.ts';
import type { Finding } from '../../engine/finding.ts';
import { toRecord } from '../../engine/report/to-record.ts';
import type { Span } from '../../engine/text/span.ts';
import type { Evidence } from './evidence.ts';

/** What of an article the engine has to know to judge one of its claims again. */
export interface Source {
  readonly text: string;
  /** A tag of the language that it is read in. */
  readonly language: string;
  readonly tables: Evidence['tables'];
}

/** What the engine has to know of audited evidence. */
export const sourceOf = ({ text, page, tables }: Evidence): Source => ({
  text,
  language: page.language,
  tables,
});

/** A text that was read, kept so that several claims of it can be judged without reading it again. */
export interface ReadSource {
  readonly raw: string;
  readonly checked: CheckedText;
}

/** Reads a text; nothing where its language is not one that Recount reads. */
export function readSource({ text, language, tables }: Source): ReadSource | undefined {
  const checked = checkText(text, language, tables);
  return checked && { raw: text, checked };
}

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
