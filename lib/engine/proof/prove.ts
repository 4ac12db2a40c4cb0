import { type Check, judgeAll } from '../check/check.ts';
import type { ProofName } from '../check/proof-name.ts';
import type { Alternatives } from '../claim/detect.ts';
import { isQuantity } from '../claim/items.ts';
import { statedOf } from '../claim/operand.ts';
import { acquittalOf } from './acquittal.ts';
import { isAllButOne } from './all-but-one.ts';
import { borneOut, hitFor } from './borne-out.ts';
import { isOneSlip } from './one-slip.ts';
import { standsOut } from './siblings.ts';
import type { Surroundings } from './surroundings.ts';
import { isTightForm } from './tight-form.ts';

/** Luckier than this another pair of figures acquits nobody. */
const ACQUITS = 0.05;

/** Whether other figures give the stated one, so that it was worked out from them. */
function isOfOtherFigures({ claim }: Check, surroundings: Surroundings): boolean {
  const stated = statedOf(claim);
  const at = surroundings.items.findIndex((item) => isQuantity(item) && item.quantity === stated);
  const hit = at < 0 ? undefined : hitFor(at, surroundings);
  return hit !== undefined && hit.luck < ACQUITS;
}

/** What makes sure that the figures belong together and do not fit; nothing where nothing does. */
function proofOf(
  suspect: Check,
  suspects: number,
  others: readonly Check[],
  surroundings: Surroundings,
): ProofName | undefined {
  const { language } = surroundings.lexicon;
  if (isAllButOne(suspect, language)) return 'all-but-one';
  if (standsOut(suspect, others)) return 'siblings';
  if (isOneSlip(suspect, suspects)) return 'one-slip';
  if (isTightForm(suspect, surroundings))
    return suspect.verdict === 'mislabelled' ? 'other-label' : 'tight-form';
  return undefined;
}

/** Of the readings whose figures do not fit the first that is proved; nothing where an innocent explanation is left. */
function flagOf(
  suspects: readonly Check[],
  others: readonly Check[],
  surroundings: Surroundings,
): Check | undefined {
  for (const suspect of suspects) {
    if (acquittalOf(suspect, surroundings) !== undefined) continue;
    const proof = proofOf(suspect, suspects.length, others, surroundings);
    if (proof === undefined) continue;
    if (proof !== 'tight-form' && isOfOtherFigures(suspect, surroundings)) continue;
    return { ...suspect, proof };
  }
  return undefined;
}

/**
 * What is to be said of the statements of a sentence. A reading that agrees is reported; where none does, figures that
 * bear the percentage out, wherever they stand near it; else a flag, if one is proved; else what can be worked out.
 */
export function proven(statements: readonly Alternatives[], surroundings: Surroundings): readonly Check[] {
  const { items, lexicon } = surroundings;
  const judged = statements.map((alternatives) => judgeAll(alternatives, lexicon.language));
  const all = judged.flatMap(({ reported, suspects }) => reported ?? suspects.slice(0, 1));
  const settled = new Set<number | undefined>();
  const found = judged.flatMap(({ reported, suspects }): readonly Check[] => {
    const stated = reported && statedOf(reported.claim);
    if (reported !== undefined && reported.verdict !== 'derived' && suspects.length === 0) {
      settled.add(stated?.start);
      return [reported];
    }
    const flag = flagOf(suspects, all, surroundings);
    if (flag !== undefined) {
      settled.add(statedOf(flag.claim)?.start);
      return [flag];
    }
    return reported === undefined ? [] : [reported];
  });
  const confirmed = items.flatMap((item, at): readonly Check[] =>
    isQuantity(item) && item.quantity.nature === 'percent' && !settled.has(item.quantity.start)
      ? [borneOut(at, surroundings)].flatMap((one) => one ?? [])
      : [],
  );
  const replaced = new Set(confirmed.map(({ claim }) => statedOf(claim)?.start));
  return [
    ...found.filter(({ claim }) => claim.kind === 'breakdown' || !replaced.has(statedOf(claim)?.start)),
    ...confirmed,
  ];
}
