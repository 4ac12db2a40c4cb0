import { formatDecimal } from '../../lib/messages/format.ts';
import { LOCALES } from '../../lib/messages/locale.ts';
import type { ClaimRecord } from '../../lib/report/record.ts';
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
  const { quote, start, operands } = record;
  const marks: Marked[] = operands
    .map((operand) => ({
      start: operand.start - start,
      end: operand.end - start,
      look: lookOf(operand.role),
    }))
    .filter((mark) => mark.start >= 0 && mark.end <= quote.length && mark.start < mark.end);
  const stated = statedSpan(record, marks);
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

/** The record does not say where the printed figure stands: it is the last number of the quote that is written so. */
function statedSpan({ quote, stated }: ClaimRecord, taken: readonly Marked[]): Marked | undefined {
  if (stated === null) return undefined;
  const size = stated.value.replace(/^[-+\u2212]/, '');
  const spellings = new Set([
    size,
    size.replace('.', ','),
    ...LOCALES.map((locale) => formatDecimal(size, locale)),
  ]);
  const numbers = [...quote.matchAll(/(?<![\d.,])\d[\d.,]*(?<![.,])(?:\s?%)?/gu)];
  const found = numbers.findLast(([text], index) => {
    const from = numbers[index]?.index ?? 0;
    const isFree = taken.every((mark) => from >= mark.end || from + text.length <= mark.start);
    return isFree && spellings.has(text.replace(/\s?%$/u, ''));
  });
  return found && { start: found.index, end: found.index + found[0].length, look: 'stated' };
}
