import { describe, expect, it } from 'vitest';
import { audit } from '../../../lib/engine/audit.ts';

const flags = (language: string, text: string): readonly string[] =>
  audit(text, language)
    .map(({ record }) => `${record.verdict} ${record.kind}`)
    .filter((said) => said.startsWith('inconsistent'));

describe('another basis acquits', () => {
  it.each<[why: string, language: string, text: string]>([
    ['named behind', 'en', 'Sales fell from $466 million to $423 million, down 7%, net of returns.'],
    ['named behind, in other words', 'en', 'Sales fell from $466 million to $423 million, down 7%, ex fuel.'],
    ['named before', 'en', 'Net of returns, sales fell from $466 million to $423 million, down 7%.'],
    [
      'named in French',
      'fr',
      'Les ventes sont passées de 8 000 à 6 800 voitures, en baisse de 25 %, hors flottes.',
    ],
  ])('%s: %s: %s', (_, language, text) => {
    expect(flags(language, text)).toEqual([]);
  });
});

describe('no other basis', () => {
  it.each<[why: string, language: string, text: string, flag: string]>([
    ['none is named', 'en', 'Sales fell from $466 million to $423 million, down 7%.', 'inconsistent change'],
    [
      'one is named in the sentence before',
      'en',
      'Net of returns sales rose. They fell from $466 million to $423 million, down 7%.',
      'inconsistent change',
    ],
    [
      'one is named in the sentence behind',
      'en',
      'Sales rose from $423 million to $466 million, up 7%. Net of returns they fell.',
      'inconsistent change',
    ],
    [
      'a pair has no basis but its own whole',
      'en',
      'The motion got 34 of 60 votes (65.7%), excluding the chair.',
      'inconsistent ratio',
    ],
    [
      'parts make their total on any basis',
      'en',
      'The club has 5,666 members, made up of 2,816 women and 2,843 men, excluding guests.',
      'inconsistent breakdown',
    ],
    [
      'a forecast beside a plan is what the amount was to reach',
      'vi',
      'Doanh thu 7 tháng đạt 75.500 tỷ đồng, đạt 38,4% kế hoạch năm (138.000 tỷ đồng), thấp hơn dự báo.',
      'inconsistent attainment',
    ],
  ])('%s: %s: %s', (_, language, text, flag) => {
    expect(flags(language, text)).toEqual([flag]);
  });
});
