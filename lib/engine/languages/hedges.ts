/** What a hedge says of the figure behind it: that it is near, or that it is a limit which the true value keeps to. */
export type HedgeSense = 'near' | 'bound';

/**
 * What a hedge says, and how far it lets the true value stray, as a fraction of the figure written (`"0.025"` is 2.5%):
 * on the sides that it names only.
 */
export interface HedgeReach {
  readonly says: HedgeSense;
  readonly below: string;
  readonly above: string;
}

/** Over, at least, hơn, trên. */
export const LOWER_BOUND: HedgeReach = { says: 'bound', below: '0', above: '0.025' };
/** Well over, far more than. */
export const FAR_ABOVE: HedgeReach = { says: 'bound', below: '0', above: '0.25' };
/** Under, up to, at most, dưới, chưa đến. */
export const UPPER_BOUND: HedgeReach = { says: 'bound', below: '0.025', above: '0' };
/** Nearly, almost, gần: a little less than the figure. */
export const NEARLY: HedgeReach = { says: 'near', below: '0.025', above: '0' };
/** About, around, khoảng: a little less or more. */
export const ABOUT: HedgeReach = { says: 'near', below: '0.025', above: '0.025' };
