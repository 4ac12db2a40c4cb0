/** What a word in the head of a row or a column of a table says of the figures in it. */
export const HEADER_CUE_NAMES = [
  /** The sum of the other rows or columns: tổng cộng, total. */
  'total',
  /** What is left of a total, with a word in it that names totals elsewhere: all others. */
  'rest',
  /** Not to be added up: an average, a density, a price. */
  'average',
  /** What was reached, against a plan: thực hiện, actual. */
  'actual',
  /** The earlier of two times: cùng kỳ, previous year. */
  'earlier',
  /** The later of two times: năm nay, current year. */
  'later',
  /** The figures are percentages, whether or not a sign stands behind them: tỷ lệ, rate. */
  'percentage',
  /** The figures are shares of one whole: tỷ trọng, share. */
  'share',
  /** The figures are differences or growth: tăng/giảm, change. */
  'change',
  /** Counts the rows: STT, No. */
  'ordinal',
] as const;
export type HeaderCueName = (typeof HEADER_CUE_NAMES)[number];
