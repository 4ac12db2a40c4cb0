import { statedInterval } from '../check/agreement.ts';
import type { Check } from '../check/check.ts';
import { numeralEdits, type Slip } from '../check/edits.ts';
import { repairsOf } from '../check/repairs.ts';
import { statedOf } from '../claim/operand.ts';
import type { Language } from '../languages/language.ts';
import { contains } from '../quantity/interval.ts';
import { readNumeral } from '../quantity/numeral.ts';
import { luckOf } from './luck.ts';

/** Slips of the stated figure that are made with one stroke. */
const ONE_STROKE: readonly Slip[] = ['swapped', 'exchanged', 'moved', 'doubled', 'look-alike', 'mistaken'];

/** The chance at which one slip explains any figure at all is no proof any more. */
const MOST_LUCK = 0.05;

/**
 * The stated numeral with one slip of the pen undone after which the figures agree; nothing where no slip explains it, or
 * where a slip would explain nearly any figure: each of the slips is a try, for each of so many `suspects`.
 */
export function oneSlip(
  { claim, reading, recomputed }: Check,
  suspects: number,
  language: Language,
): string | undefined {
  const stated = statedOf(claim);
  if (stated === undefined || stated.nature !== 'percent' || claim.kind === 'breakdown') return undefined;
  const edits = numeralEdits(stated.digits).filter(({ slip }) => ONE_STROKE.includes(slip));
  const [{ value, decimals }] = stated.readings;
  const half = 0.5 * 10 ** -decimals;
  if (luckOf(value.abs().valueOf(), half, edits.length * suspects) > MOST_LUCK) return undefined;
  // As printed, and not only with the slack of the operands' own rounding.
  const isMeant = (to: string): boolean =>
    recomputed !== undefined &&
    readNumeral(to, language.numbers).some((numeral) =>
      contains(statedInterval(numeral), recomputed.value.abs()),
    );
  return repairsOf(claim, reading, language).find(
    ({ span, to }) =>
      span.start === stated.numeral.start && edits.some((edit) => edit.to === to) && isMeant(to),
  )?.to;
}
