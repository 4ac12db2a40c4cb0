import type { Span } from '../../engine/text/span.ts';
import type { Table } from '../../engine/text/table.ts';
import type { TextInLanguage } from '../../engine/text-in-language.ts';
import { type Access, brokenOff, withoutSpans } from './broken-off.ts';
import type { DeclaredPart } from './declared-part.ts';
import { type Detect, documentLanguage } from './document-language.ts';
import { gapsBetween, holds, united } from './spans.ts';

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
