import type { Span } from '../../engine/text/span.ts';
import type { Table } from '../../engine/text/table.ts';
import type { TextInLanguage, TextInLanguages } from '../../engine/text-in-language.ts';
import { type Access, brokenOff, withoutSpans } from './broken-off.ts';
import type { DeclaredPart } from './declared-part.ts';
import { type Detect, documentLanguage } from './document-language.ts';

/** What of a document decides on its languages. */
export interface DeclaredText {
  readonly text: string;
  readonly tables: readonly Table[];
  readonly parts: readonly DeclaredPart[];
  readonly access: Access;
}

/**
 * A text by the languages that its parts are in, the one of most text first; parts in a language that Recount does not
 * read, and sentences that break off, are in none.
 */
export async function byLanguage(document: DeclaredText, detect: Detect): Promise<readonly TextInLanguage[]> {
  const inLanguage = new Map<string, Span[]>();
  for (const { declared, spans } of byDeclaration(document.parts)) {
    const own = spans.map(({ start, end }) => document.text.slice(start, end)).join('\n\n');
    const language = await documentLanguage(own, declared, detect);
    if (language !== undefined) inLanguage.set(language, [...(inLanguage.get(language) ?? []), ...spans]);
  }
  return [...inLanguage]
    .map(([language, spans]) => ({ language, spans: spans.toSorted((a, b) => a.start - b.start) }))
    .toSorted((a, b) => lengthOf(b.spans) - lengthOf(a.spans))
    .map(({ language, spans }) => inOneLanguage(document, language, spans));
}

/** What stands in these spans of a text, to be read in one language; all of it where no spans are named. */
export function inOneLanguage(
  { text, tables, access }: DeclaredText,
  language: string,
  spans: readonly Span[] = [{ start: 0, end: text.length }],
): TextInLanguage {
  const left = united([...gapsBetween(spans, text.length), ...brokenOff(text, access)]);
  return {
    language,
    text: withoutSpans(text, left),
    tables: tables.filter((table) => spans.some((span) => holds(span, table))),
  };
}

const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** All that is audited of one document, in whichever language, as one text in the offsets of the document's. */
export function auditedText(texts: TextInLanguages): string {
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
