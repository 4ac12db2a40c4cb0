import type { CueName } from '../languages/cues.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { hasAnyCue, type Item, isMark, isQuantity, isWord } from './items.ts';

/** Two levels with a slash between them, the later one first. */
export interface NowOverThen {
  readonly after: Quantity;
  readonly before: Quantity;
}

/** Words between a change and the bracket of its levels: `gấp 2,58 lần so năm 2015 (24.013/9.278 tỷ đồng)`. */
const WORDS = 6;
/** What may stand there besides. */
const BETWEEN: readonly CueName[] = ['against', 'period', 'preposition', 'glue', 'counted'];

/** `giảm 20,6% (77/97 vụ)`: in a bracket right behind a change its two levels, what it is over what it was. */
export function nowOverThen(items: readonly Item[], at: number): NowOverThen | undefined {
  let k = at + 1;
  while (k <= at + WORDS && (isWord(items[k]) || hasAnyCue(items[k], BETWEEN))) k++;
  const [open, after, slash, before] = items.slice(k, k + 4);
  if (!isMark(open, '(') || !isMark(slash, '/') || !isQuantity(after) || !isQuantity(before))
    return undefined;
  if (!after.quantity.slashed || !before.quantity.slashed) return undefined;
  return { after: after.quantity, before: before.quantity };
}
