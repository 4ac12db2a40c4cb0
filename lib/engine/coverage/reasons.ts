/** Why a figure could not be checked. */
export const UNCHECKED = [
  /** Growth, decline or a factor, and no amount is printed with it. */
  'no-amount',
  /** A share or a rate, and its whole is not printed. */
  'no-whole',
  /** Of a plan or a target, which is not printed. */
  'no-target',
  /** Amounts stand in its statement, but the words do not say for sure that they are those of the figure. */
  'several-subjects',
  /** Per year, on average, or on another basis than the printed amounts. */
  'other-basis',
  /** A range, which is no figure to compare with. */
  'range',
] as const;
export type Unchecked = (typeof UNCHECKED)[number];
