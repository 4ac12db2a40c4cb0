import { totalSpan } from '../../engine/report/cell-name.ts';
import type { ClaimRecord } from '../../engine/report/record.ts';
import type { Span } from '../../engine/text/span.ts';

/** Where a sentence or a block ends within a quote, and what follows begins another one. */
const BREAK = /[.!?…;]["”’)\]]*\s+(?=\p{Lu})|\n+/gu;

/**
 * The part of a claim to underline, in UTF-16 offsets of the text: where its figures stand in several sentences, only
 * the figures of the sentence that states the result, so that no passage is underlined whole. A row of a table is one; of a
 * total, whose parts stand elsewhere, it is the total alone.
 */
export function markSpanOf(record: ClaimRecord): Span {
  const total = totalSpan(record);
  if (total !== undefined) return total;
  const { quote, start, end, stated, operands, rule } = record;
  if (stated === null) return { start, end };
  if (rule.includes('/table.')) return { start, end };
  const breaks = [...quote.matchAll(BREAK)].map(({ index, 0: mark }) => ({
    from: start + index,
    to: start + index + mark.length,
  }));
  const before = breaks.findLast(({ to }) => to <= stated.start);
  const behind = breaks.find(({ from }) => from >= stated.end);
  const sentence = { start: before?.to ?? start, end: behind?.from ?? end };
  if (before === undefined && behind === undefined) return { start, end };
  const own = [stated, ...operands].filter((one) => one.start >= sentence.start && one.end <= sentence.end);
  const last = Math.max(...own.map((one) => one.end));
  const sign = /^\s?%/u.exec(quote.slice(last - start))?.[0].length ?? 0;
  return {
    start: before === undefined ? start : Math.min(...own.map((one) => one.start)),
    end: behind === undefined ? end : last + sign,
  };
}
