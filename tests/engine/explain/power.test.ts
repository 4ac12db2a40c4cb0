import { describe, expect, it } from 'vitest';
import { say } from '../../../lib/desk/messages/say.ts';
import { audit } from '../../../lib/engine/audit.ts';

const sentences = (language: string, text: string): readonly string[] => {
  const [finding] = audit(text, language);
  const power = finding?.explanation.power;
  return power ? [say(power, 'en'), say(power, 'vi')] : [];
};

describe('how sharp a check was, in a sentence', () => {
  it.each<[language: string, text: string, en: string, vi: string]>([
    [
      'vi',
      'Kết nạp 233/230 đảng viên, bằng 101%.',
      'Any wrong figure from 51% to 202% would not have fitted.',
      'Con số sai nào từ 51% đến 202% cũng sẽ không khớp.',
    ],
    [
      'vi',
      'Khảo sát 25 tiểu thương cho thấy 48% muốn nghỉ.',
      'Of 72 wrong figures from 24% to 96%, 54 would not have fitted (75%).',
      'Trong 72 con số sai từ 24% đến 96%, có 54 con số sẽ không khớp (75%).',
    ],
    [
      'en',
      'The rate rose from 4% to 5%, a rise of 25%.',
      'Every wrong figure from 13% to 50% would have fitted: what it is compared with is too coarse.',
      'Con số sai nào từ 13% đến 50% cũng sẽ khớp: các số dùng để đối chiếu quá thô.',
    ],
  ])('%s: %s', (language, text, ...expected) => {
    expect(sentences(language, text)).toEqual(expected);
  });

  it.each<[language: string, text: string]>([
    ['vi', 'Hoàn thành 20/20 chỉ tiêu được giao.'],
    ['vi', 'Thu đạt 1.947,272 tỷ đồng, bằng 184% dự toán.'],
  ])('nothing where no figure is stated to compare with: %s: %s', (language, text) => {
    expect(sentences(language, text)).toEqual([]);
  });
});
