import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../../lib/engine/languages/lexicon.ts';
import { languageFor } from '../../../lib/engine/languages/registry.ts';
import { type CellPart, partOf } from '../../../lib/engine/table/cell-parts.ts';

describe('what a cell is beside others of its row', () => {
  it.each<[written: string, part: CellPart]>([
    ['', 'blank'],
    ['  ', 'blank'],
    ['1,520', 'figure'],
    ['(408', 'figure'],
    ['-', 'figure'],
    ['—', 'figure'],
    ['––', 'figure'],
    ['- -', 'words'],
    ['-a-', 'words'],
    ['$', 'lead'],
    ['(', 'lead'],
    ['$ (', 'lead'],
    ['US$', 'lead'],
    ['( HK$ (', 'lead'],
    ['USD', 'lead'],
    ['ABCD$', 'words'],
    ['no $', 'words'],
    ['$ a', 'words'],
    [')', 'tail'],
    ['%', 'tail'],
    [')%', 'tail'],
    ['‰ *', 'tail'],
    ['†‡§', 'tail'],
    ['per cent', 'tail'],
    ['percentage points', 'tail'],
    ['bps', 'tail'],
    ['per cent of sales', 'words'],
    ['% a', 'words'],
    ['a %', 'words'],
    ['Sales', 'words'],
    ['Sales 2', 'words'],
    ['§ * § * § * § * § * § *', 'tail'],
    ['…', 'words'],
  ])('“%s”', (written, part) => {
    const language = languageFor('en');
    if (language === undefined) throw new Error('no English');
    const text = `9 ${written} x`;
    expect(partOf(text, { start: 2, end: 2 + written.length }, lexiconOf(language))).toBe(part);
  });
});
