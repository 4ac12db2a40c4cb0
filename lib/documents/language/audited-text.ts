import type { Span } from '../../engine/text/span.ts';
import type { Table } from '../../engine/text/table.ts';
import type { TextInLanguage, TextInLanguages } from '../../engine/text-in-language.ts';
import { withoutSpans } from './broken-off.ts';
import { gapsBetween, holds, united } from './spans.ts';

/** A stretch of a text by its language. Offsets in UTF-16 units. */
export interface LanguageSpan extends Span {
  /** A BCP 47 tag. */
  readonly language: string;
}

/** All that is audited of one document, in whichever language, as one text. */
export interface AuditedText {
  /** Of most of it. */
  readonly language: string;
  /** As long as the document's; what is not audited stands there as line feeds. */
  readonly text: string;
  /** In offsets of the text. */
  readonly tables: readonly Table[];
  /** What of the text is in other languages, in reading order; mostly nothing. */
  readonly otherLanguages: readonly LanguageSpan[];
}

/** The texts of one document in its languages as one. */
export function auditedText(texts: TextInLanguages): AuditedText {
  const [main, ...others] = texts;
  const text = others.length === 0 ? main.text : laidOver(texts);
  return {
    language: main.language,
    text,
    tables: texts.flatMap(({ tables }) => tables),
    otherLanguages: others.flatMap((other) => spansOf(other, text)).toSorted((a, b) => a.start - b.start),
  };
}

/** The way back: a text by the languages that its parts are in, as `auditedText` was given them. */
export function textsOf({ language, text, tables, otherLanguages }: AuditedText): TextInLanguages {
  const main = partOf(language, gapsBetween(otherLanguages, text.length));
  const tags = [...new Set(otherLanguages.map((span) => span.language))];
  return [
    main,
    ...tags.map((tag) =>
      partOf(
        tag,
        otherLanguages.filter((span) => span.language === tag),
      ),
    ),
  ];

  function partOf(tag: string, spans: readonly Span[]): TextInLanguage {
    return {
      language: tag,
      text: withoutSpans(text, gapsBetween(spans, text.length)),
      tables: tables.filter((table) => spans.some((span) => holds(span, table))),
    };
  }
}

/** A whole text by its languages, in reading order. */
export const languageSpansOf = ({ language, text, otherLanguages }: AuditedText): readonly LanguageSpan[] =>
  [...gapsBetween(otherLanguages, text.length).map((gap) => ({ ...gap, language })), ...otherLanguages]
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start);

/** Each text has line feeds where the others stand. */
const laidOver = (texts: TextInLanguages): string =>
  Array.from({ length: texts[0].text.length }, (_, at) => {
    const held = texts.find(({ text }) => text[at] !== '\n');
    return held?.text[at] ?? '\n';
  }).join('');

/** Where a text stands in that of all: from the first to the last unit of it that no other text comes between. */
function spansOf({ language, text }: TextInLanguage, all: string): readonly LanguageSpan[] {
  const lines = [...text.matchAll(/[^\n]+/gu)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
  const between = lines.flatMap(({ end }, at) => {
    const next = lines[at + 1];
    return next !== undefined && /^\n*$/u.test(all.slice(end, next.start))
      ? [{ start: end, end: next.start }]
      : [];
  });
  return united([...lines, ...between]).map((span) => ({ ...span, language }));
}
