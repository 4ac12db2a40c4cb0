import { type Check, judgeAll } from '../check/check.ts';
import type { Claim, Levels } from '../claim/claim.ts';
import type { Language } from '../languages/language.ts';
import { boundOf } from '../quantity/quantity.ts';

/** The other ways to take the figures of a change: the same two in other roles, or without the earlier level, which may be of something else. */
function otherLevels(levels: Levels): readonly Levels[] {
  switch (levels.known) {
    case 'before-after-delta': {
      const { after, delta } = levels;
      return [{ known: 'delta-after', delta, after }];
    }
    case 'before-delta':
      return [{ known: 'delta-after', delta: levels.delta, after: levels.before }];
    // `nhiều hơn 12 trường so với 50 trường`: more than twelve, or twelve more.
    case 'before-after': {
      const { before, after } = levels;
      return boundOf(after) === 'none' ? [] : [{ known: 'before-delta', before, delta: after }];
    }
    // To divide by the later figure is the very slip that is looked for.
    case 'delta-after':
    case 'after':
    case 'delta':
      return [];
  }
}

/**
 * `cash flow from operations of $16.8 million, an increase of $7.1 million or 73%`: the same figures agree in other
 * roles, which the words may have been meant to give them; nothing where they do not, or where coarse figures would agree
 * anyhow.
 */
export function inOtherRoles({ claim }: Check, language: Language): Check | undefined {
  if (claim.kind !== 'change') return undefined;
  const others = otherLevels(claim.levels).map((levels): Claim => ({ ...claim, levels }));
  const { reported } = judgeAll(others, language);
  return reported?.verdict === 'consistent' ? reported : undefined;
}
