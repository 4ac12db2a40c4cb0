import { describe, expect, it } from 'vitest';
import { byLanguage, type DeclaredText } from '../../../lib/documents/language/by-language.ts';
import type { Detection } from '../../../lib/documents/language/choose-language.ts';
import type { Table } from '../../../lib/engine/text/table.ts';

/** Texts of this test are made of one letter a language; `?` tells nothing. */
const LETTERS: Readonly<Record<string, string>> = { e: 'en', v: 'vi', a: 'ar' };
async function detect(text: string): Promise<Detection> {
  const language = LETTERS[text.trim().charAt(0)];
  return language === undefined
    ? { isReliable: false, languages: [] }
    : { isReliable: true, languages: [{ language, percentage: 100 }] };
}

/** A text of the parts, each with what it declares. */
function declared(...parts: readonly (readonly [text: string, declared: string])[]): DeclaredText {
  let text = '';
  const spans = parts.map(([part, tag]) => {
    const start = text.length;
    text += part;
    return { start, end: text.length, declared: tag };
  });
  return { text, parts: spans, tables: [], access: 'free' };
}

/** What is left of each text, line feeds shown as dots. */
const shown = async (document: DeclaredText) =>
  (await byLanguage(document, detect)).map(
    ({ language, text }) => `${language} ${text.replaceAll('\n', '·')}`,
  );

describe('the parts of a text by their languages', () => {
  it.each<[what: string, document: DeclaredText, texts: readonly string[]]>([
    ['one', declared(['eee', 'en']), ['en eee']],
    ['none', declared(), []],
    ['one that is not read', declared(['aaa', 'ar']), []],
    ['one that says that it is another', declared(['eee', 'vi']), ['en eee']],
    ['one that is not told and says so', declared(['??', 'vi-VN']), ['vi ??']],
    ['one that is not told and says nothing', declared(['??', '']), []],
    ['two, the longer one first', declared(['ee', 'en'], ['vvv', 'vi']), ['vi ··vvv', 'en ee···']],
    ['two of one length, in their order', declared(['ee', 'en'], ['vv', 'vi']), ['en ee··', 'vi ··vv']],
    ['one that comes back', declared(['ee', 'en'], ['v', 'vi'], ['ee', 'en']), ['en ee·ee', 'vi ··v··']],
    ['two tags of one', declared(['ee', 'en-GB'], ['?', 'EN_us']), ['en ee?']],
    ['tags that differ and turn out alike', declared(['ee', 'en'], ['e', 'vi']), ['en eee']],
    ['one that is not read among others', declared(['e', 'en'], ['aa', 'ar'], ['e', 'en']), ['en e··e']],
  ])('%s', async (_, document, texts) => {
    expect(await shown(document)).toEqual(texts);
  });

  const table = (...cells: readonly (readonly [start: number, end: number])[]): Table => ({
    caption: undefined,
    rows: [cells.map(([start, end]) => ({ start, end, isHeader: false }))],
  });
  it.each<[what: string, held: Table, languages: readonly string[]]>([
    ['in the first part', table([0, 1], [1, 2]), ['en']],
    ['in the second', table([2, 3], [3, 4]), ['vi']],
    ['whose first cell is empty', table([0, 0], [2, 3]), ['vi']],
    ['across two parts', table([1, 3], [3, 4]), []],
    ['of empty cells', table([0, 0], [1, 1]), []],
  ])('a table %s', async (_, held, languages) => {
    const texts = await byLanguage({ ...declared(['ee', 'en'], ['vv', 'vi']), tables: [held] }, detect);
    expect(texts.filter(({ tables }) => tables.includes(held)).map(({ language }) => language)).toEqual(
      languages,
    );
  });
});
