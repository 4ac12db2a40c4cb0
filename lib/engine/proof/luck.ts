/**
 * How densely the percentages lie, at a percentage, that two unrelated figures give: evenly up to a hundred, or evenly
 * over four powers of ten (Benford 1938 found figures of many sources so spread); the larger of both, to be safe.
 */
const densityAt = (percentage: number): number =>
  Math.max(percentage <= 100 ? 0.01 : 0, 1 / (Math.log(10_000) * percentage));

/**
 * How likely one of so many `tries` is by luck alone to come within `reach` points of the percentage on either side
 * (a fraction): each does with the width of that window times the density of such percentages there.
 */
export const luckOf = (percentage: number, reach: number, tries: number): number =>
  tries * 2 * reach * densityAt(percentage);
