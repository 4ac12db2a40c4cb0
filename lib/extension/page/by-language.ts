import { chooseLanguage, type Detection } from '../../documents/language/choose-language.ts';
import type { Span } from '../../engine/text/span.ts';
import type { Table } from '../../engine/text/table.ts';
import { brokenOff, withoutSpans } from './broken-off.ts';
import type { DeclaredPart, ReadPage } from './read-text.ts';

export type Detect = (text: string) => Promise<Detection>;

/** What of a text is to be audited in one language: as long as the whole text, with nothing where other parts stand. */
export interface TextInLanguage {
  readonly language: string;
  readonly text: string;
  readonly tables: readonly Table[];
}

/**
 * The text of a page by the languages that its parts are in, the one of most text first; parts in a language that
 * Recount does not read, and sentences that break off, are in none.
 */
export async function byLanguage(
  { text, tables, parts }: Pick<ReadPage, 'text' | 'tables' | 'parts'>,
  detect: Detect,
  access: 'free' | 'paid',
): Promise<readonly TextInLanguage[]> {
  const inLanguage = new Map<string, Span[]>();
  for (const { declared, spans } of byDeclaration(parts)) {
    const own = spans.map(({ start, end }) => text.slice(start, end)).join('\n\n');
    const language = chooseLanguage(declared, await detect(own));
    if (language !== undefined) inLanguage.set(language, [...(inLanguage.get(language) ?? []), ...spans]);
  }
  const unfinished = brokenOff(text, access);
  return [...inLanguage]
    .map(([language, spans]) => {
      const own = spans.toSorted((a, b) => a.start - b.start);
      return {
        language,
        length: own.reduce((sum, { start, end }) => sum + end - start, 0),
        text: withoutSpans(text, united([...gapsBetween(own, text.length), ...unfinished])),
        tables: tables.filter((table) => own.some((span) => holds(span, table))),
      };
    })
    .sort((a, b) => b.length - a.length)
    .map(({ language, text, tables }) => ({ language, text, tables }));
}

/** All that was audited of one page, in whichever language, as one text in the offsets of the page's. */
export function auditedText(texts: readonly [TextInLanguage, ...TextInLanguage[]]): string {
  const [{ text: main }, ...others] = texts;
  if (others.length === 0) return main;
  // What is left out of a text stands there as line feeds.
  return Array.from({ length: main.length }, (_, at) => {
    const held = texts.find(({ text }) => text[at] !== '\n');
    return held?.text[at] ?? '\n';
  }).join('');
}

/** Parts that were declared alike; those of `en-GB` and `en-US` are. */
function byDeclaration(
  parts: readonly DeclaredPart[],
): readonly { readonly declared: string; readonly spans: readonly Span[] }[] {
  const groups = new Map<string, { readonly declared: string; readonly spans: Span[] }>();
  for (const { declared, start, end } of parts) {
    const primary = declared.toLowerCase().split(/[-_]/u)[0] ?? '';
    const group = groups.get(primary) ?? { declared, spans: [] };
    group.spans.push({ start, end });
    groups.set(primary, group);
  }
  return [...groups.values()];
}

function gapsBetween(spans: readonly Span[], length: number): readonly Span[] {
  const ends = [{ start: 0, end: 0 }, ...spans, { start: length, end: length }];
  return ends.slice(1).map(({ start }, at) => ({ start: ends[at]?.end ?? 0, end: start }));
}

function united(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const { start, end } of spans
    .filter((span) => span.start < span.end)
    .toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && start <= last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else result.push({ start, end });
  }
  return result;
}

/** A table belongs to the part that its first cell stands in. */
function holds({ start, end }: Span, { rows }: Table): boolean {
  const cell = rows.flat().find((one) => one.start < one.end);
  return cell !== undefined && cell.start >= start && cell.end <= end;
}
