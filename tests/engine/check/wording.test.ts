import { describe, expect, it } from 'vitest';
import { say } from '../../../lib/desk/messages/say.ts';
import { audit } from '../../../lib/engine/audit.ts';

const verdicts = (language: string, text: string): readonly string[] =>
  audit(text, language).map(({ record }) => record.verdict);

describe('words that the figures contradict', () => {
  it.each<[string, string]>([
    ['vi', 'Quá bán với 231/465 đại biểu.'],
    ['vi', 'Đề án được 48/100 phiếu, quá bán.'],
    ['vi', 'Đề án được 48/100 phiếu (48%), quá nửa.'],
    ['vi', 'Quá nửa số hộ (48/100 hộ) có nước sạch.'],
    ['vi', 'Hơn một nửa số đại biểu (48/100, chiếm 48%) vắng mặt.'],
    ['vi', 'Đề án được 64/100 phiếu, hơn hai phần ba.'],
    ['vi', 'Có 52/100 đại biểu tán thành, chưa đến một nửa.'],
    ['vi', 'Thu đạt 95 tỷ đồng, bằng 95% kế hoạch 100 tỷ đồng, vượt kế hoạch đề ra.'],
    ['vi', 'Thu đạt 95 tỷ đồng, bằng 95% kế hoạch 100 tỷ đồng, hoàn thành vượt mức kế hoạch.'],
    ['vi', 'Thu đạt 105 tỷ đồng, bằng 105% kế hoạch 100 tỷ đồng, chưa đạt kế hoạch.'],
    ['en', 'The motion got 48 of 100 votes, a majority.'],
    ['en', 'A majority of the 27 members, 13 of 27 members, signed the letter.'],
    ['en', 'The motion got 48 of 100 votes (48%), more than half.'],
    ['en', 'More than half of the delegates (48 of 100, or 48%) stayed away.'],
    ['en', 'The motion got 64 of 100 votes, a two-thirds majority.'],
    ['en', 'The town exceeded its target, building 1,940 of 2,000 homes, or 97% of the plan.'],
    ['fr', 'La motion a recueilli 48 voix sur 100 (48 %), la majorité.'],
    ['id', 'Usul itu mendapat 48 dari 100 suara (48%), mayoritas.'],
  ])('%s: %s', (language, text) => {
    expect(verdicts(language, text)).toContain('contradicted');
  });

  it.each<[why: string, language: string, text: string]>([
    ['a bare level', 'vi', 'Thu đạt 45 tỷ đồng, hoàn thành 45% kế hoạch 100 tỷ đồng.'],
    ['only so far', 'vi', 'Thu đạt 45 tỷ đồng, mới hoàn thành 45% kế hoạch 100 tỷ đồng.'],
    ['so many of the targets', 'vi', 'Xã hoàn thành 18/20 chỉ tiêu.'],
    ['so many of the targets met or passed', 'vi', 'Xã đạt và vượt 18/20 chỉ tiêu.'],
    ['so many of the targets passed', 'vi', 'Xã hoàn thành vượt mức 18/20 chỉ tiêu.'],
    ['all of them', 'vi', 'Xã hoàn thành 20/20 chỉ tiêu.'],
    ['a target that is not the whole', 'vi', 'Có 65/70 trường đạt chuẩn, vượt chỉ tiêu.'],
    ['another plan', 'vi', 'Thu đạt 95 tỷ đồng, bằng 95% kế hoạch 100 tỷ đồng, vượt kế hoạch quý.'],
    ['a majority it is', 'vi', 'Đề án được 52/100 phiếu, quá bán.'],
    ['one that is taken back', 'vi', 'Đề án không quá bán (48/100 phiếu).'],
    ['a condition', 'vi', 'Để quá bán, 48/100 phiếu là thiếu.'],
    ['a majority that is wanted', 'en', 'The party needs a majority, 51 of 100 seats.'],
    ['a majority that is lacking', 'en', 'It fell short of a majority, 48 of 100 votes.'],
    ['no majority', 'en', 'The motion got 48 of 100 votes, not a majority.'],
    ['a majority of others', 'en', 'The motion got 48 of 100 votes, a majority of those cast.'],
    ['a majority in French', 'fr', 'La motion a recueilli 52 voix sur 100 (52 %), la majorité.'],
    ['no majority in French', 'fr', 'La motion a recueilli 48 voix sur 100 (48 %), pas la majorité.'],
    ['a majority in Indonesian', 'id', 'Usul itu mendapat 52 dari 100 suara (52%), mayoritas.'],
    ['no majority in Indonesian', 'id', 'Usul itu mendapat 48 dari 100 suara (48%), bukan mayoritas.'],
    ['nearly one', 'en', 'Nearly a majority (48 of 100) signed.'],
    [
      'a target where less is more',
      'en',
      'Crashes fell to 84 tonnes, 84% of its 100 tonnes target, meeting the target.',
    ],
    [
      'a target that was met',
      'en',
      'The club raised £1,040,000, 104% of its £1m target, beating the target.',
    ],
    [
      'rounded to all of it',
      'vi',
      'Thu đạt 99,6 tỷ đồng, bằng 100% kế hoạch 100,0 tỷ đồng, hoàn thành kế hoạch.',
    ],
    ['hedged figures', 'vi', 'Gần 48/100 phiếu, quá bán.'],
  ])('%s is none: %s: %s', (_, language, text) => {
    expect(verdicts(language, text)).not.toContain('contradicted');
  });

  it('says what the words are, and what the figures', () => {
    const [finding] = audit('The motion got 48 of 100 votes, a majority.', 'en');
    expect(finding && say(finding.explanation.finding, 'en').replaceAll('\u00A0', ' ')).toBe(
      'The text says more than half; the figures give 48%.',
    );
  });
});
