import { ONE } from '../quantity/rational.ts';
import type { Claim } from './claim.ts';

/** `4.5 out of 5 stars`: half of what is counted is not; a score has a decimal and no unit. */
const isScore = (claim: Claim): boolean =>
  claim.kind === 'quota' &&
  claim.part.measure === '' &&
  claim.part.scale.equals(ONE) &&
  claim.part.readings[0].decimals > 0;

/** A bare 100% of another paragraph, as on an axis, says nothing of shares that make a hundred by themselves. */
const isTotalElsewhere = (claim: Claim, text: string): boolean =>
  claim.kind === 'breakdown' &&
  claim.total?.nature === 'percent' &&
  claim.parts.every(({ start }) => text.slice(claim.total?.end ?? start, start).includes('\n\n'));

/** Whether figures only look like a part of a whole: a score, or shares beside the end of an axis. `text` is the normalised text. */
export const isNoCount = (claim: Claim, text: string): boolean =>
  isScore(claim) || isTotalElsewhere(claim, text);
