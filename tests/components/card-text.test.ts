import { describe, expect, it } from 'vitest';
import { cardText } from '../../components/card/card-text.ts';
import { cutDecisive } from '../../components/card/decisive-digits.ts';
import { quotePieces } from '../../components/card/quote-pieces.ts';
import { comparison } from '../../components/chart/row-words.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import { audit } from '../../lib/engine/audit.ts';
import { fixtures } from './fixtures.ts';

type Name = keyof typeof fixtures;

describe('the digits that decide', () => {
  it.each<[string, string, string | undefined, string, string]>([
    ['101.3', '101.3', '101', '101', '.3'],
    ['101.3', '101,3', '101', '101', ',3'],
    ['91.7', '91.7', '96.7', '9', '1.7'],
    ['-6.45', '\u22126,45', '6.4', '\u22126,4', '5'],
    ['1058.31', '1.058,31', '1058', '1.058', ',31'],
    ['111.5', '111.5', '111.5', '', '111.5'],
    ['9.7', '9.7', '96.7', '', '9.7'],
    ['80', '80', '90', '', '80'],
    ['1058', '1,058', undefined, '', '1,058'],
  ])('%s, shown as %s against %s: %j and %j', (value, shown, printed, same, decisive) => {
    expect(cutDecisive(value, shown, printed)).toEqual({ same, decisive });
  });
});

describe('the quote', () => {
  it.each<[Name, string]>([
    ['rounded', '[measured 233]/[base 230] đảng viên, bằng [stated 101%]'],
    ['impliedPlan', '[measured 1.947,272] tỷ đồng, bằng [stated 184%] dự toán'],
    ['fall', '[base 8,000] to [measured 6,800], down [stated 15%]'],
    ['points', '[base 4,5]% xuống [measured 3,6]%, giảm [stated 0,9] điểm phần trăm'],
    ['quota', '[measured 20]/[base 20] chỉ tiêu được giao'],
    ['impossible', '[base 25] tiểu thương cho thấy [stated 47%]'],
    ['total', '[stated 45] đại biểu, gồm [measured 28] nam và [measured 17] nữ'],
    ['multiple', '[stated tripled] from [base 1,210] to [measured 2,418] cars'],
    ['large', '$[measured 1,947,272,345,678.25], or [stated 84%] of the plan'],
  ])('%s', (name, expected) => {
    const pieces = quotePieces(fixtures[name].record);
    expect(pieces.map(({ text, look }) => (look ? `[${look} ${text}]` : text)).join('')).toBe(expected);
  });

  it.each(Object.entries(fixtures))('%s: the pieces join to the quote', (_, { record }) => {
    expect(
      quotePieces(record)
        .map(({ text }) => text)
        .join(''),
    ).toBe(record.quote);
  });

  it('finds the printed figure where it stands, also where the same one stands twice', () => {
    const [first] = audit('Trong số 15 hộ có 10 hộ (67%) khá, 10 hộ (67%) vừa.', 'vi');
    if (!first) throw new Error('nothing was found');
    const pieces = quotePieces(first.record);
    expect(pieces.filter(({ look }) => look === 'stated')).toHaveLength(1);
    const at = first.record.quote.indexOf('67');
    expect(
      quotePieces({ ...first.record, quote: `${first.record.quote} (67%)` }).findIndex(
        ({ look }) => look === 'stated',
      ),
    ).toBe(pieces.findIndex(({ look }) => look === 'stated'));
    expect(first.record.stated?.start).toBe(first.record.start + at);
  });

  it('ignores an operand that lies outside of it', () => {
    const { record } = fixtures.quota;
    const [part] = record.operands;
    const outside = part ? [{ ...part, start: 9000, end: 9002 }] : [];
    expect(quotePieces({ ...record, operands: outside })).toEqual([
      { text: '20/20 chỉ tiêu được giao', look: undefined },
    ]);
  });
});

describe('printed beside recomputed', () => {
  it.each<[Name, Locale, string | undefined, string]>([
    ['rounded', 'vi', '101%', '101,3%'],
    ['consistent', 'en', '111.5%', '111.5%'],
    ['quota', 'en', undefined, '100%'],
    ['impliedPlan', 'vi', '184%', 'khoảng 1.058\u00A0tỷ đồng'],
    ['fall', 'en', '\u221215%', '\u221215%'],
    ['reversed', 'en', '+15%', '\u221215%'],
    ['level212', 'en', '212%', '212%'],
    ['missed', 'vi', '+4%', '\u22126%'],
    ['index', 'en', '+200%', '+100%'],
    ['wholeOnly', 'en', '48%', '12 of 25'],
    ['wholeOnlyRange', 'vi', '52%', '624 trên 1.200'],
    ['impossible', 'vi', '47%', 'không có số nguyên nào trong 25'],
    ['totalOver', 'vi', '214', '224'],
    ['scaledParts', 'en', '$2.4bn', '$2.3bn'],
    ['sharesOver', 'en', undefined, '103%'],
    ['multiple', 'en', '3\u00A0times', '2.0\u00A0times'],
  ])('%s in %s', (name, locale, stated, recomputed) => {
    expect(comparison(fixtures[name], locale)).toEqual({ ...(stated && { stated }), recomputed });
  });
});

describe('a card as text', () => {
  it('has the finding, the quote, the working and where it was read', () => {
    expect(cardText(fixtures.rounded, 'vi', 'https://example.org/bai')).toBe(
      [
        'Nên biết: Ghi là 101%. Tính ra 101,3%.',
        '“233/230 đảng viên, bằng 101%”',
        '233 ÷ 230 = 1,01304… = 101,3%',
        'https://example.org/bai',
      ].join('\n'),
    );
  });
});
