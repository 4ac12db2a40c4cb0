import type { Span } from '../../engine/text/span.ts';

/** Whether all of an article can be read by anybody. */
export type Access = 'free' | 'paid';

/** A paragraph that ends in the middle of a word or a figure: `bằng 10…`, `8 [...]`. */
const BREAKS_OFF = /[\p{L}\p{N},.](?:\s?(?:…|\.{3})|\s?(?:\[(?:…|\.{3})\]|\((?:…|\.{3})\)))$/u;
/** A paragraph that ends as paragraphs do, a quote or a bracket closed behind its stop. */
const ENDS = /[.!?…:;]["”’»)\]]*$/u;
/** The end of the sentence before. */
const STOP = /[.!?…]["”’»)\]]*\s+(?=\S)/gu;
/** Shorter lines without a stop are headlines, names and labels. UTF-16 units. */
const PARAGRAPH = 60;

/**
 * The unfinished sentences of a text: the last one of each paragraph that breaks off with an ellipsis, and, where the
 * page says that not all of its article is free, of each that ends without a stop. Their last figure may be half a
 * figure, and what it stands for is not known.
 */
export function brokenOff(text: string, access: Access): readonly Span[] {
  const spans: Span[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    const isUnfinished = access === 'paid' && line.length >= PARAGRAPH && !ENDS.test(line);
    if (!isUnfinished && !BREAKS_OFF.test(line)) continue;
    const body = line.replace(/\s?[[(]?(?:…|\.{3})[\])]?$/u, '');
    const stop = [...body.matchAll(STOP)].at(-1);
    spans.push({
      start: index + (stop === undefined ? 0 : stop.index + stop[0].length),
      end: index + line.length,
    });
  }
  return spans;
}

/** The text with nothing but line feeds in these spans, so that all offsets stay. */
export function withoutSpans(text: string, spans: readonly Span[]): string {
  let result = '';
  let from = 0;
  for (const { start, end } of spans) {
    result += text.slice(from, start) + '\n'.repeat(end - start);
    from = end;
  }
  return result + text.slice(from);
}
