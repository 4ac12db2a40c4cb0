import { outlineOf } from './check/outline.ts';
import type { CheckedText } from './checked-text.ts';
import { fatesIn } from './coverage/coverage.ts';
import type { Unchecked } from './coverage/reasons.ts';
import type { Span } from './text/span.ts';

/** A figure that could not be checked, in offsets of the raw text, and the sentence that it stands in. */
export interface UncheckedFigure extends Span {
  readonly reason: Unchecked;
  readonly sentence: Span;
}

/** The figures of a checked text that could not be checked, in reading order, each with its reason. */
export function uncheckedIn({ text, read, checks }: CheckedText): readonly UncheckedFigure[] {
  const raw = ({ start, end }: Span): Span => ({ start: text.rawOffset(start), end: text.rawOffset(end) });
  return [...fatesIn(read, checks.map(outlineOf))].flatMap(({ became, sentence, ...span }) => {
    const [first, last] = [sentence.items[0], sentence.items.at(-1)];
    if (became === 'checked' || became === 'derived' || first === undefined || last === undefined) return [];
    return [{ ...raw(span), reason: became, sentence: raw({ start: first.start, end: last.end }) }];
  });
}
