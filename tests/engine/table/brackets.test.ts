import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../../lib/engine/languages/lexicon.ts';
import { languageFor } from '../../../lib/engine/languages/registry.ts';
import { withFalls } from '../../../lib/engine/table/brackets.ts';
import { contentOf } from '../../../lib/engine/table/content.ts';
import { isFigure, type Place } from '../../../lib/engine/table/places.ts';

function placeOf(written: string): Place {
  const language = languageFor('en');
  if (language === undefined) throw new Error('no English');
  const cell = { start: 0, end: written.length };
  const content = contentOf(written, cell, lexiconOf(language));
  if (content.type === 'words') return 'unread';
  if (content.type !== 'figures') return 'blank';
  return { ...content.figures[0], cell, row: { label: undefined }, heads: [] };
}

/** The figures of a table that fall, as it reads them; rows in lines. */
const fallsIn = (rows: readonly string[]): string => {
  const places = rows.map((row) => row.split('|').map((cell) => placeOf(cell.trim())));
  return withFalls(places)
    .flat()
    .flatMap((place) => (isFigure(place) && place.direction === 'fall' ? place.quantity.digits : []))
    .join(' ');
};

describe('percentages in brackets that are falls', () => {
  it.each<[what: string, rows: readonly string[], falls: string]>([
    ['where one of the column stands without', ['5% | 40', '(6)% | 41', '7% | 42'], '6'],
    ['where nothing is a percentage', ['5 | 40', '6 | 41'], ''],
    ['not where all of the column stand in brackets', ['12 | (5%)', '14 | (6%)'], ''],
    ['alone in its column, where another percentage of the row stands without', ['5% | (6%) | x'], '6'],
    ['alone in its column, where all other figures of the row are amounts', ['12 | (6%) | 9'], ''],
    ['alone in its column, beside another one in brackets', ['(5%) | (6%)'], ''],
    ['points among percentages', ['5% | 40', '(50) bps | 41'], '50'],
    ['not what is an arrow up', ['5% | 40', '(▲ 6%) | 41', '(7%) | 42'], '7'],
    ['amounts, which are below zero for themselves', ['5 | 40', '(8) | 41'], '8'],
    ['beside words and blanks', ['up | -', '(6)% | -', '7% | 5'], '6'],
    ['a row that is longer than the first', ['5%', '6% | (7%)'], '7'],
    ['a row that is shorter than the first', ['5% | (8%)', '(6%)'], '8 6'],
    ['none', [], ''],
  ])('%s', (_, rows, falls) => {
    expect(fallsIn(rows)).toBe(falls);
  });
});
