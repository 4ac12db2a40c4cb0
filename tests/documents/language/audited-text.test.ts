import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditedText, languageSpansOf, textsOf } from '../../../lib/documents/language/audited-text.ts';
import type { Table } from '../../../lib/engine/text/table.ts';
import type { TextInLanguage, TextInLanguages } from '../../../lib/engine/text-in-language.ts';

const TAGS = ['vi', 'en', 'fr', 'id'] as const;

/** One text for each language out of blocks that are each in one of them, as many as are used. */
function textsIn(blocks: readonly (readonly [tag: string, block: string])[], tables: readonly Table[] = []) {
  const tags = [...new Set(blocks.map(([tag]) => tag))];
  return tags.map((language): TextInLanguage => {
    const own = blocks.map(([tag, block]) => (tag === language ? block : '\n'.repeat(block.length)));
    return { language, text: own.join('\n\n'), tables: language === 'en' ? tables : [] };
  }) as unknown as TextInLanguages;
}

describe('the texts of a document as one', () => {
  it.each<
    [
      blocks: readonly (readonly [string, string])[],
      text: string,
      others: readonly (readonly [string, string])[],
    ]
  >([
    [[['vi', 'Một hai']], 'Một hai', []],
    [[['vi', 'Một\n\nhai']], 'Một\n\nhai', []],
    [
      [
        ['vi', 'Một'],
        ['en', 'three'],
      ],
      'Một\n\nthree',
      [['en', 'three']],
    ],
    [
      [
        ['vi', 'Một'],
        ['en', 'three'],
        ['en', 'four'],
      ],
      'Một\n\nthree\n\nfour',
      [['en', 'three\n\nfour']],
    ],
    [
      [
        ['vi', 'a'],
        ['en', 'b'],
        ['vi', 'c'],
        ['fr', 'd'],
        ['en', 'e'],
      ],
      'a\n\nb\n\nc\n\nd\n\ne',
      [
        ['en', 'b'],
        ['fr', 'd'],
        ['en', 'e'],
      ],
    ],
  ])('%j', (blocks, text, others) => {
    const audited = auditedText(textsIn(blocks));
    expect(audited.text).toBe(text);
    expect(
      audited.otherLanguages.map(({ language, start, end }) => [language, text.slice(start, end)]),
    ).toEqual(others);
  });

  it('can be parted again, with their tables', () => {
    const block = fc.tuple(fc.constantFrom(...TAGS), fc.stringMatching(/^[a-zé1 ](\n?[a-z9. ]){0,9}$/u));
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), (blocks) => {
        const at =
          textsIn(blocks)
            .find(({ language }) => language === 'en')
            ?.text.search(/[^\n]/u) ?? 0;
        const table: Table = {
          caption: undefined,
          rows: [[{ start: at, end: at + 1, isHeader: false }]],
        };
        const texts = textsIn(blocks, [table]);
        const audited = auditedText(texts);
        const [main, ...others] = textsOf(audited);
        const byTag = (a: TextInLanguage, b: TextInLanguage) => (a.language < b.language ? -1 : 1);
        const [first, ...rest] = texts;
        expect(main).toEqual(first);
        expect(others.toSorted(byTag)).toEqual(rest.toSorted(byTag));
        const spans = languageSpansOf(audited);
        expect(spans.map(({ start }) => start).slice(1)).toEqual(spans.map(({ end }) => end).slice(0, -1));
      }),
    );
  });
});
