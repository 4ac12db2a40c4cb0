import type { Check } from '../check/check.ts';
import { judgeAll } from '../check/check.ts';
import type { Claim, Levels } from '../claim/claim.ts';
import type { Language } from '../languages/language.ts';

/** Each three of the four figures of a change. */
function triples({ known, ...levels }: Levels): readonly Levels[] {
  if (!('before' in levels) || !('after' in levels) || !('delta' in levels)) return [];
  const { before, after, delta } = levels;
  return known === 'before-after-delta'
    ? [
        { known: 'before-after', before, after },
        { known: 'delta-after', delta, after },
        { known: 'before-delta', before, delta },
      ]
    : [];
}

/** `từ X xuống còn Y, giảm D (P%)`: three of the four figures agree, so that the fourth is the odd one. */
export function isAllButOne({ claim, ground }: Check, language: Language): boolean {
  if (claim.kind !== 'change') return false;
  const agreeing = triples(claim.levels).filter((levels) => {
    const part: Claim = { ...claim, levels };
    return judgeAll([part], language).reported?.verdict === 'consistent';
  });
  // Where the levels and their difference agree, it is the percentage that does not.
  return agreeing.length === 1 || (claim.levels.known === 'before-after-delta' && ground.on !== 'difference');
}
