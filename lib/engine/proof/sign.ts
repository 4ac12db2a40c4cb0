import type { Check } from '../check/check.ts';
import { cautionsIn } from './cautions-in.ts';
import type { Surroundings } from './surroundings.ts';

/** `laba Rp 9,1 miliar, meningkat 115% dari rugi Rp 59,6 miliar`: a profit that was a loss grew by no such percentage. */
export function turnsSign({ claim }: Check, surroundings: Surroundings): boolean {
  if (claim.kind !== 'change' && claim.kind !== 'multiple') return false;
  const [first] = surroundings.items;
  const cautions = cautionsIn({ start: first?.start ?? claim.start, end: claim.end }, surroundings);
  return cautions.has('loss') && cautions.has('profit');
}
