import type { wordsEn } from './words.en.ts';

/** Words for what people said of a claim, in Vietnamese. */
export const wordsVi = {
  'words.other': 'Ý kiến khác: {said}',

  'hand.line': 'Nhập tay, với {figures}: {result}.',
  'hand.sign': 'nhập tay, với {figures}: {result}',
  'hand.for': '{typed} thay cho {printed}',
  'hand.added': '{role} là {typed} (bài không in)',
  'hand.level': 'tỷ lệ hiểu là mức đã đạt',
  'hand.excess': 'tỷ lệ hiểu là phần vượt mức',
  'hand.named': 'những số mà đoạn này không in',
  'hand.typed': 'Người nhập: {said}',
  'hand.why': 'Lý do: {why}',
  'hand.result.contradicted': 'không khớp',
  'hand.result.impossible': 'không khớp',
  'hand.result.inconsistent': 'không khớp',
  'hand.result.mislabelled': 'chỉ khớp nếu đổi đơn vị',
  'hand.result.other-base': 'chỉ khớp với một tổng khác',
  'hand.result.truncated': 'khớp nếu cắt bớt hoặc nâng chữ số cuối',
  'hand.result.rounded': 'khớp khi làm tròn',
  'hand.result.consistent': 'khớp',
  'hand.result.derived': 'chỉ tính ra số còn thiếu',
  'hand.result.undecidable': 'còn bỏ ngỏ',
} as const satisfies Record<keyof typeof wordsEn, string>;
