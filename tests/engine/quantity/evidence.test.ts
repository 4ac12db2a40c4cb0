import { describe, expect, it } from 'vitest';
import { formatOf } from '../../../lib/engine/quantity/evidence.ts';

const COMMA = { decimal: ',', blankGroups: false } as const;

describe('the format that the numerals of a text show, where commas are usual', () => {
  it.each<[what: string, text: string, decimal: ',' | '.']>([
    ['nothing', 'Không có số nào.', ','],
    ['numerals that can be read both ways', '1,234 và 5.678 người', ','],
    ['two points that group', '1.234.567 đồng', ','],
    ['two commas that group', '1,234,567 đồng', '.'],
    ['a comma that groups before a point', '1,234.5 ha', '.'],
    ['one percentage may be a slip', 'tăng 3.5%', ','],
    ['two are a habit', 'tăng 3.5%, sau khi giảm 0.4%', '.'],
    ['as many of the one as of the other', '1,234,567 đồng, 7.654.321 đồng', ','],
    ['the usual ones outweigh a slip', 'tăng 3.5%, từ 1.234.567 đồng', ','],
    ['dates, times and versions say nothing', '15.12.2024, 192.168.1.1, v1.2, 3.4/5.6, 1.2.3%', ','],
    ['a blank behind a numeral is no part of it', '168,540 tỷ; 168,540 tỷ', ','],
  ])('%s: %s', (_, text, decimal) => {
    expect(formatOf(text, COMMA).decimal).toBe(decimal);
  });
});
