import { describe, expect, it } from 'vitest';
import { audit } from '../../../lib/engine/audit.ts';

const quotes = (language: string, text: string): readonly string[] =>
  audit(text, language).map(({ record }) => record.quote);

describe('a quote goes on to what is counted', () => {
  it.each<[language: string, text: string, quote: string]>([
    ['vi', 'Đoàn có 45 đại biểu, gồm 28 nam và 17 nữ.', '45 đại biểu, gồm 28 nam và 17 nữ'],
    ['vi', 'Toàn huyện có 14/14 trạm y tế đạt chuẩn.', '14/14 trạm y tế'],
    [
      'en',
      'There were 45 members, made up of 28 men and 17 women.',
      '45 members, made up of 28 men and 17 women',
    ],
    ['en', 'The rate fell by 20% (36/45 fires).', '20% (36/45 fires)'],
    // A bracket is closed behind it.
    ['en', 'The club has 143 members (58 women, 85 men).', '143 members (58 women, 85 men)'],
    [
      'fr',
      'Le total a doublé, passant de 1 210 à 2 420 abonnés.',
      'doublé, passant de 1 210 à 2 420 abonnés',
    ],
  ])('%s: %s', (language, text, quote) => {
    expect(quotes(language, text)).toEqual([quote]);
  });
});

describe('a quote ends where it did', () => {
  it.each<[language: string, text: string, quote: string]>([
    // Behind a percentage or an amount nothing is counted.
    ['vi', 'Kết nạp 233/230 đảng viên, bằng 101% kế hoạch năm.', '233/230 đảng viên, bằng 101%'],
    ['en', 'Sales fell from 8,000 to 6,800 cars, down 15% overall.', '8,000 to 6,800 cars, down 15%'],
    // A clause is no noun.
    ['vi', 'Gần 70% trong số 2.003 người được hỏi ủng hộ.', 'Gần 70% trong số 2.003'],
  ])('%s: %s', (language, text, quote) => {
    expect(quotes(language, text)).toEqual([quote]);
  });
});
