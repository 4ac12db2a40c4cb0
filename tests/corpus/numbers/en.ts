import type { NumberTable } from '../corpus.ts';

export const en: NumberTable = {
  language: 'en',
  reads: [
    // Grouping and decimals
    ['233', '233'],
    ['1 947 272', '1,947.272 thousand', '1,947,272'],
    ['1 320 000 000', '$1.32bn', 'US$1.32 billion', '$1.32 bn', '1.32 bln dlrs'],
    ['10 900 000', '10.9 mln', '10.9 million', '10.9m'],
    ['2.47', '247p', '247 pence', '£2.47'],
    ['96.7 %', '96.7%', '96.7 percent', '96.7 per cent', '96.7 pct'],
    ['0.9 pp', '0.9 percentage points', '0.9 pp'],
    // Numbers in words
    ['2 %', 'two pct', '2%'],
    ['4 000 000', 'four million', '4m'],
    ['21', 'twenty-one', 'twenty one'],
    ['205', 'two hundred and five'],
    ['12 300', 'twelve thousand three hundred'],
  ],
  readsNothing: [
    ['a year', 'in 1986'],
    ['a word alone', 'one of them'],
    ['two words side by side', 'three four people'],
    ['a season', '1986/87'],
    ['a date', 'April 30'],
    ['a score', '3-1'],
    ['a name', 'the A320neo'],
    ['a time', 'at 18:30'],
  ],
};
