/** CSS pixels to a point of the page at 100%. */
export const CSS_PER_POINT = 96 / 72;

/** The steps of the two buttons, in per cent of the printed size. */
const STEPS = [25, 33, 50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400] as const;
const [LEAST, MOST] = [25, 400];
/** Letters larger than this help nobody; a wide window shows more around the page instead. */
const WIDEST_FIT = 150;

/** The next step from a zoom that need not be one itself. */
export function zoomed(zoom: number, by: 1 | -1): number {
  const next = by === 1 ? STEPS.find((step) => step > zoom) : STEPS.findLast((step) => step < zoom);
  return next ?? (by === 1 ? MOST : LEAST);
}

/** The zoom at which a page of so many points is as wide as its place, in CSS pixels. */
export function fitting(points: number, place: number): number {
  const whole = Math.floor((100 * place) / (points * CSS_PER_POINT));
  return Math.min(WIDEST_FIT, Math.max(LEAST, whole));
}
