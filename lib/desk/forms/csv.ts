import Papa from 'papaparse';
import type { Evidence, EvidenceClaim } from '../evidence/evidence.ts';
import { isByHand, printedOf, typedOf } from '../evidence/printed.ts';
import type { Locale } from '../messages/locale.ts';
import { say } from '../messages/say.ts';
import { workingLine } from '../messages/working-line.ts';
import { FORMULA } from './formula.ts';
import { linkTo } from './text-fragment.ts';
import { otherDecisions, otherTyped, typedFigures } from './words-text.ts';

/**
 * The columns, in their order. Their names are the same in every language, for programs. What a person typed stands in
 * those that begin with `hand`; all others are of the article as printed.
 */
export const CSV_COLUMNS = [
  ...['url', 'title', 'audited_at', 'engine', 'language', 'text_hash'],
  ...['number', 'kind', 'verdict', 'mode', 'quote', 'start', 'end', 'operands', 'stated', 'stated_unit'],
  ...['computed', 'computed_low', 'computed_high', 'computed_unit', 'rule', 'by_hand', 'finding', 'working'],
  ...['decision', 'decided_at', 'reason', 'note', 'link', 'decided_by', 'other_words'],
  ...['hand_figures', 'hand_verdict', 'hand_computed', 'hand_by', 'hand_at', 'hand_why'],
] as const;

type Cell = string | number | null;

function row(evidence: Evidence, claim: EvidenceClaim, index: number, locale: Locale): readonly Cell[] {
  const { page, auditedAt, engine, textHash, text } = evidence;
  const { record, explanation } = printedOf(claim);
  const typed = typedOf(claim);
  const asWritten = (iso: string): string => iso;
  const { stated, computed } = record;
  const { decision, note, byHand } = claim;
  const others = [
    ...otherDecisions(claim, locale, asWritten),
    ...otherTyped(claim, evidence, locale, asWritten),
  ];
  return [
    ...[page.url, page.title, auditedAt, engine, page.language, textHash],
    ...[index + 1, record.kind, record.verdict, record.mode, record.quote, record.start, record.end],
    record.operands.map(({ role, value }) => `${role}=${value}`).join('; '),
    ...[stated?.value ?? null, stated?.unit ?? null],
    ...[computed?.value ?? null, computed?.low ?? null, computed?.high ?? null, computed?.unit ?? null],
    ...[record.rule, isByHand(claim) ? 'yes' : 'no', say(explanation.finding, locale)],
    explanation.working.map((line) => workingLine(line, locale)).join('\n'),
    ...[decision?.type ?? null, decision?.at ?? null],
    ...[decision?.reason ?? null, note],
    page.url === null ? null : linkTo(page.url, text, record),
    ...[decision?.by ?? null, others.join('\n')],
    ...[typedFigures(claim, text, locale) ?? null, typed?.record.verdict ?? null],
    ...[typed?.record.computed?.value ?? null, byHand?.by ?? null, byHand?.at ?? null, byHand?.why ?? null],
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
