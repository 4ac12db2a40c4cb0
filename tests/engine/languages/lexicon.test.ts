import { describe, expect, it } from 'vitest';
import { type Lexicon, lexiconOf } from '../../../lib/engine/languages/lexicon.ts';
import type { PhraseBook } from '../../../lib/engine/languages/phrases.ts';
import { languageFor } from '../../../lib/engine/languages/registry.ts';

type Books = {
  readonly [K in keyof Lexicon]: Lexicon[K] extends PhraseBook<unknown> ? K : never;
};
type BookName = Books[keyof Lexicon];

/** What the lexicon of a language, compiled for this alone, has in one of its books for the beginning of a text. */
function lookedUp(tag: string, book: BookName, text: string): unknown {
  const language = languageFor(tag);
  if (language === undefined) throw new Error(`no language ${tag}`);
  const lexicon = lexiconOf({ ...language });
  const tokens = lexicon.tokensOf(text, { start: 0, end: text.length });
  const found: unknown = lexicon[book].at(tokens, 0)?.value;
  return found instanceof Set ? [...found] : found;
}

describe('a language once compiled', () => {
  it.each<[tag: string, book: BookName, text: string, expected: unknown]>([
    ['en', 'percent', 'per cent', 'percent'],
    ['en', 'dateBefore', 'january 5', 'date'],
    ['en', 'namesBefore', 'boeing 737', 'name'],
    ['en', 'groupBefore', 'top 20', 'name'],
    ['en', 'dateAfter', 'february', 'date'],
    ['en', 'capitalAfter', 'may', 'date'],
    ['en', 'unreal', 'never', 'unreal'],
    ['en', 'conclusions', 'a majority', 'more-than-half'],
    ['en', 'signs', 'losses', 'signed'],
    ['en', 'headers', 'grand total', ['total']],
    ['en', 'cautions', 'net of tax', ['other-basis']],
    ['en', 'articleCues', 'goals', ['target', 'targets']],
    ['vi', 'cues', 'lần lượt là', ['respectively', 'glue']],
    ['vi', 'percent', 'phần trăm', 'percent'],
    ['vi', 'dateLinks', 'tháng 5', 'date'],
    // What is not in the book, and a word that begins something else.
    ['en', 'percent', 'per head', undefined],
    ['en', 'conclusions', 'a motion', undefined],
    ['en', 'cautions', 'net', undefined],
    ['vi', 'headers', 'thế', undefined],
  ])('%s: %s: %s', (tag, book, text, expected) => {
    expect(lookedUp(tag, book, text)).toEqual(expected);
  });
});
