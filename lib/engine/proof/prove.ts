import { type Check, type Judged, judgeAll, withRepairs } from '../check/check.ts';
import type { Proof } from '../check/proof.ts';
import type { Alternatives } from '../claim/detect.ts';
import { type Item, isPercentage, isQuantity, placeOf } from '../claim/items.ts';
import { isFractionClaim, statedOf } from '../claim/operand.ts';
import { contentBehind } from '../claim/phrase.ts';
import { acquittalOf } from './acquittal.ts';
import { isAllButOne } from './all-but-one.ts';
import { borneOut, hitFor } from './borne-out.ts';
import { closedList } from './closed-list.ts';
import { isNearMiss } from './near-miss.ts';
import { oneSlip } from './one-slip.ts';
import { inOtherRoles } from './other-roles.ts';
import { hasOtherWhole, hasPrintedWhole } from './other-whole.ts';
import { fittingSiblings } from './siblings.ts';
import type { Surroundings } from './surroundings.ts';
import { isAcross, isOnePhrase, isTightForm } from './tight-form.ts';
import { withWholeOfList } from './whole-of-list.ts';

/** Luckier than this another pair of figures acquits nobody. */
const ACQUITS = 0.05;

/** Whether other figures give the stated one, so that it was worked out from them. */
function isOfOtherFigures({ claim }: Check, surroundings: Surroundings): boolean {
  const stated = statedOf(claim);
  const at = placeOf(surroundings.items, stated);
  const hit = at < 0 ? undefined : hitFor(at, surroundings);
  return hit !== undefined && hit.luck < ACQUITS;
}

/** So many others of a list must fit for the one that does not to stand out. */
const LIST = 2;

/** The figures agree under the other label to a decimal at least, which luck hardly does. */
const fitsOtherLabel = ({ verdict, reading }: Check): boolean =>
  verdict === 'mislabelled' && (reading.stated?.decimals ?? 0) > 0;

/** One of several said alike: the part of a whole, the change of a level. */
const isListed = ({ claim }: Check): boolean =>
  claim.kind === 'share' || (claim.kind === 'change' && claim.levels.known === 'delta-after');

/** A change of a level that an earlier sentence prints, found by what is counted: one other of the list is enough. */
const isToldAgain = ({ claim }: Check): boolean =>
  claim.certainty === 'sure' &&
  claim.kind === 'change' &&
  claim.levels.known === 'delta-after' &&
  claim.levels.after.measure !== '' &&
  claim.levels.after.end < claim.levels.delta.start;

/** What makes sure that the figures belong together and do not fit; nothing where nothing does. */
function proofOf(
  suspect: Check,
  suspects: number,
  others: readonly Check[],
  surroundings: Surroundings,
): Proof | undefined {
  // No other figure has to belong to them: nothing falls by more than all there was, and a fraction stands at its percentage.
  const isOneFall = suspect.claim.kind === 'change' && suspect.verdict === 'impossible';
  if (isOneFall || isFractionClaim(suspect.claim)) return { by: 'tight-form' };
  // The words are at odds with figures that agree: all that is left to prove is that they speak of them.
  if (suspect.ground.on === 'wording')
    return isOnePhrase(suspect, surroundings) ? { by: 'tight-form' } : undefined;
  const closed = closedList(suspect);
  if (closed !== undefined) return closed;
  const isTight = isTightForm(suspect, surroundings);
  // Where the words leave no room, a pair that happens to give the percentage is only what the author took by mistake.
  if (!isTight && isOfOtherFigures(suspect, surroundings)) return undefined;
  if (isAllButOne(suspect, surroundings.lexicon.language)) return { by: 'all-but-one' };
  const siblings = fittingSiblings(suspect, others);
  if (siblings >= (isToldAgain(suspect) ? 1 : LIST)) return { by: 'siblings', fitting: siblings };
  if (fitsOtherLabel(suspect)) return { by: 'other-label' };
  const isLinked =
    suspect.claim.certainty === 'tentative'
      ? siblings > 0 && isListed(suspect)
      : isOnePhrase(suspect, surroundings) || isAcross(suspect, surroundings);
  const written = isLinked ? oneSlip(suspect, suspects, surroundings.lexicon.language) : undefined;
  if (written !== undefined) return { by: 'one-slip', written };
  if (isTight) return { by: 'tight-form' };
  const isMeant = suspect.claim.certainty === 'sure' || (suspect.claim.kind === 'share' && siblings > 0);
  return isMeant && isNearMiss(suspect, suspects) ? { by: 'near-miss' } : undefined;
}

/** Whether the percentage is one of another whole than was read. */
const isOfOtherWhole = (suspect: Check, others: readonly Check[], surroundings: Surroundings): boolean =>
  suspect.ground.on !== 'wording' &&
  (hasOtherWhole(suspect, others) || hasPrintedWhole(suspect, surroundings));

/**
 * Of the readings whose figures do not fit the first that is proved, or one whose figures agree in other roles; nothing where an
 * innocent explanation is left.
 */
function flagOf(
  { suspects, withPower }: Judged,
  others: readonly Check[],
  surroundings: Surroundings,
): Check | undefined {
  for (const suspect of suspects) {
    if (isOfOtherWhole(suspect, others, surroundings)) continue;
    if (acquittalOf(suspect, surroundings) !== undefined) continue;
    const mended = inOtherRoles(suspect, surroundings.lexicon.language);
    if (mended !== undefined) return mended;
    const proof = proofOf(suspect, suspects.length, others, surroundings);
    if (proof !== undefined)
      return { ...withRepairs(withPower(suspect), surroundings.lexicon.language), proof };
  }
  return undefined;
}

/** Of another whole than the one printed, as far as the figures tell; no word says so. */
const isGuessed = ({ verdict, claim }: Check): boolean =>
  verdict === 'other-base' && claim.certainty === 'tentative';

/** `423 đại biểu (chiếm 85,63% tổng số đại biểu Quốc hội)`: the words say what it is of, so that nothing has to be guessed. */
const isOfNamed = (check: Check, items: readonly Item[]): boolean =>
  isGuessed(check) && contentBehind(items, placeOf(items, statedOf(check.claim))).length > 0;

/** Figures that bear the percentage out say more than this does. */
const isOpen = (check: Check): boolean => check.verdict === 'derived' || isGuessed(check);

/**
 * What is to be said of the statements of a sentence. A reading that agrees is reported; where none does, figures that
 * bear the percentage out, wherever they stand near it; else a flag, if one is proved; else what can be worked out.
 */
export function proven(statements: readonly Alternatives[], surroundings: Surroundings): readonly Check[] {
  const { items, lexicon, earlier } = surroundings;
  if (statements.length === 0 && !items.some(isPercentage)) return [];
  const figures = [
    ...earlier.flatMap((sentence) => sentence.figures),
    ...items.flatMap((item) => (isQuantity(item) ? item.quantity : [])),
  ];
  const alone = statements.map((alternatives) =>
    judgeAll(alternatives, lexicon.language, undefined, figures),
  );
  const judged = withWholeOfList(statements, alone, lexicon.language);
  const all = judged.flatMap(({ reported, suspects }) => reported ?? suspects.slice(0, 1));
  const settled = new Set<number | undefined>();
  const found = judged.flatMap((one): readonly Check[] => {
    const { suspects } = one;
    const reported = one.reported && !isOfNamed(one.reported, items) ? one.reported : undefined;
    const stated = reported && statedOf(reported.claim);
    if (reported !== undefined && !isOpen(reported) && suspects.length === 0) {
      settled.add(stated?.start);
      return [reported];
    }
    const flag = flagOf(one, all, surroundings);
    if (flag !== undefined) {
      settled.add(statedOf(flag.claim)?.start);
      return [flag];
    }
    return reported === undefined ? [] : [reported];
  });
  const confirmed = items.flatMap((item, at): readonly Check[] =>
    isPercentage(item) && !settled.has(item.quantity.start)
      ? [borneOut(at, surroundings)].flatMap((one) => one ?? [])
      : [],
  );
  const replaced = new Set(confirmed.map(({ claim }) => statedOf(claim)?.start));
  return [
    ...found.filter(({ claim }) => claim.kind === 'breakdown' || !replaced.has(statedOf(claim)?.start)),
    ...confirmed,
  ];
}
