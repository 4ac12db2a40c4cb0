import Papa from 'papaparse';
import { type Evidence, type EvidenceClaim, findingOf, isByHand } from '../evidence/evidence.ts';
import type { Locale } from '../messages/locale.ts';
import { say } from '../messages/say.ts';
import { workingLine } from '../messages/working-line.ts';
import { linkTo } from './text-fragment.ts';

/** The columns, in their order. Their names are the same in every language, for programs. */
export const CSV_COLUMNS = [
  ...['url', 'title', 'audited_at', 'engine', 'language', 'text_hash'],
  ...['number', 'kind', 'verdict', 'mode', 'quote', 'start', 'end', 'operands', 'stated', 'stated_unit'],
  ...['computed', 'computed_low', 'computed_high', 'computed_unit', 'rule', 'by_hand', 'finding', 'working'],
  ...['decision', 'decided_at', 'reason', 'note', 'link'],
] as const;

/**
 * A spreadsheet runs a cell that begins like this as a formula, after blanks too, and in some countries with full-width
 * signs; a plain negative number is none. It gets an apostrophe in front. What has apostrophes there already gets one more,
 * so that the way back is plain: where this fits behind an apostrophe, that one is not of the text.
 */
const FORMULA = /^'*(?!-\d+(?:\.\d+)?$)\s*[=+\-@\t\r\n＝＋－＠]/;

type Cell = string | number | null;

function row(evidence: Evidence, claim: EvidenceClaim, index: number, locale: Locale): readonly Cell[] {
  const { page, auditedAt, engine, textHash, text } = evidence;
  const { record, explanation } = findingOf(claim);
  const { stated, computed } = record;
  const { decision, note } = claim;
  return [
    ...[page.url, page.title, auditedAt, engine, page.language, textHash],
    ...[index + 1, record.kind, record.verdict, record.mode, record.quote, record.start, record.end],
    record.operands.map(({ role, value }) => `${role}=${value}`).join('; '),
    ...[stated?.value ?? null, stated?.unit ?? null],
    ...[computed?.value ?? null, computed?.low ?? null, computed?.high ?? null, computed?.unit ?? null],
    ...[record.rule, isByHand(claim) ? 'yes' : 'no', say(explanation.finding, locale)],
    explanation.working.map((line) => workingLine(line, locale)).join('\n'),
    ...[decision?.type ?? null, decision?.at ?? null],
    ...[decision?.type === 'dismissed' ? decision.reason : null, note],
    page.url === null ? null : linkTo(page.url, text, record),
  ];
}

/**
 * One row a claim under one header (RFC 4180, CRLF). `start`: `byte-order-mark`, by which spreadsheets know that it is
 * UTF-8, or `bare`, for programs that would take the mark for a part of the first name.
 */
export function toCsv(
  audits: readonly Evidence[],
  locale: Locale,
  start: 'byte-order-mark' | 'bare',
): string {
  const rows = audits.flatMap((evidence) =>
    evidence.claims.map((claim, index) => [...row(evidence, claim, index, locale)]),
  );
  const csv = Papa.unparse([[...CSV_COLUMNS], ...rows], { newline: '\r\n', escapeFormulae: FORMULA });
  return `${start === 'bare' ? '' : '\uFEFF'}${csv}\r\n`;
}
