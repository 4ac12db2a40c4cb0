/** What a word near two figures can say against their being compared, however they are joined. */
export const CAUTION_NAMES = [
  /** The percentage is measured on another basis than the printed amounts: organically, hors effets de change. */
  'other-basis',
  /** The amount compared with is one that was expected, and no earlier one: guidance, dự báo. */
  'outlook',
  /** The amount is one of each of many: per share, mỗi. */
  'per-unit',
  /** The amount is a loss: lỗ, loss. */
  'loss',
  /** The amount is a profit: lãi, profit. */
  'profit',
] as const;
export type CautionName = (typeof CAUTION_NAMES)[number];
