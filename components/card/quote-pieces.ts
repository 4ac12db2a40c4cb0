import { quoteOf, totalSpan } from '../../lib/engine/report/cell-name.ts';
import type { ClaimRecord } from '../../lib/engine/report/record.ts';
import { lookOf, type RoleLook } from './role-look.ts';

/** A stretch of a quote; `look` is nothing for the words between the figures. */
export interface QuotePiece {
  readonly text: string;
  readonly look: RoleLook | undefined;
}

interface Marked {
  readonly start: number;
  readonly end: number;
  readonly look: RoleLook;
}

/** The quote cut at its operands and at the percentage that it prints, in reading order; the texts join to the quote. */
export function quotePieces(record: ClaimRecord): readonly QuotePiece[] {
  const { operands } = record;
  const quote = quoteOf(record);
  const start = totalSpan(record)?.start ?? record.start;
  const marks: Marked[] = operands
    .map((operand) => ({
      start: operand.start - start,
      end: operand.end - start,
      look: lookOf(operand.role),
    }))
    .filter((mark) => mark.start >= 0 && mark.end <= quote.length && mark.start < mark.end);
  const stated = statedSpan(record, quote, start);
  const sorted = (stated ? [...marks, stated] : marks).sort((a, b) => a.start - b.start);
  const pieces: QuotePiece[] = [];
  let at = 0;
  for (const mark of sorted) {
    if (mark.start < at) continue;
    pieces.push({ text: quote.slice(at, mark.start), look: undefined });
    pieces.push({ text: quote.slice(mark.start, mark.end), look: mark.look });
    at = mark.end;
  }
  pieces.push({ text: quote.slice(at), look: undefined });
  return pieces.filter(({ text }) => text !== '');
}

/** Where the printed figure stands in the quote, with the sign of per cent behind it; nothing where it is outside. */
function statedSpan({ stated }: ClaimRecord, quote: string, start: number): Marked | undefined {
  if (stated === null) return undefined;
  const from = stated.start - start;
  const end = stated.end - start;
  if (from < 0 || end > quote.length || from >= end) return undefined;
  const sign = /^\s?[%\uFF05]/u.exec(quote.slice(end))?.[0] ?? '';
  return { start: from, end: end + sign.length, look: 'stated' };
}
