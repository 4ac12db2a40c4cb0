import type { CueName } from '../languages/cues.ts';
import { hasAnyCue, hasCue, type Item, isQuantity, isWord } from './items.ts';
import { endsStatement } from './walk.ts';

/** How many words may stand between the plan and its amount: `Chỉ tiêu tuyển sinh lớp 10 là 2.340 học sinh`. */
const REACH = 8;
/** What may stand there besides. */
const TO_AMOUNT: readonly CueName[] = ['glue', 'period', 'counted', 'has', 'preposition'];

/**
 * Whether the amount at `at` is that of a plan, since one is named before it with no other figure or clause between:
 * `kế hoạch giao 2017 … là 585 tỉ`, `Dự toán thu năm 2024 được giao 6.250 tỷ`; or right behind it: `620 giường kế hoạch`.
 */
export function isPlanned(items: readonly Item[], at: number): boolean {
  if (hasCue(items[at + 1], 'plan') || (isWord(items[at + 1]) && hasCue(items[at + 2], 'plan'))) return true;
  for (let k = at - 1; k >= Math.max(0, at - REACH); k--) {
    const item = items[k];
    if (hasCue(item, 'plan')) return true;
    const goesOn = isWord(item) || hasAnyCue(item, TO_AMOUNT);
    if (endsStatement(item) || isQuantity(item) || !goesOn) return false;
  }
  return false;
}
