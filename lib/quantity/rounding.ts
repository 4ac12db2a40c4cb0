/** The ways to write a figure with fewer digits; names as in the R package `scrutiny`. */
export const ROUNDING_MODES = [
  'half-up',
  'half-even',
  'half-down',
  'floor',
  'ceiling',
  'trunc',
  'away-from-zero',
] as const;
export type RoundingMode = (typeof ROUNDING_MODES)[number];
