import { type Check, judgeAll } from '../check/check.ts';
import type { Language } from '../languages/language.ts';

/**
 * `từ X xuống còn Y, giảm D (P%)`: of the four figures the levels and their difference agree, and only the percentage does not; or the
 * levels and the percentage do, and only the difference does not.
 */
export function isAllButOne({ claim, ground }: Check, language: Language): boolean {
  if (claim.kind !== 'change' || claim.levels.known !== 'before-after-delta') return false;
  if (ground.on !== 'difference') return true;
  const { before, after } = claim.levels;
  const [levels] = [
    judgeAll([{ ...claim, levels: { known: 'before-after', before, after } }], language).reported,
  ];
  return levels?.verdict === 'consistent';
}
