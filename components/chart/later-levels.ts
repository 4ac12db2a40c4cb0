import type { Finding } from '../../lib/engine/finding.ts';
import { isReversed, numberOf } from './claim-figures.ts';

/** Where the later figure stands on the axis of the earlier one, and where it would if the printed difference held. */
export interface LaterLevels {
  readonly to: number;
  readonly said: number | undefined;
}

/** The later figure as a multiple of the earlier one: by the figures, and by what the text says. */
interface Meaning {
  readonly found: number;
  readonly said: number;
}

/**
 * Brings the later figure to the scale of the earlier one: `from £800m to £1.2bn` cannot be drawn as it is written.
 * What was recomputed tells by how much to multiply, once it is known whether it is growth, an index or a factor.
 */
export function laterLevels(finding: Finding, from: number, asWritten: number): LaterLevels {
  const { computed, stated, verdict } = finding.record;
  if (verdict === 'derived' || computed === null || stated === null)
    return { to: asWritten, said: undefined };
  const size = Math.abs(numberOf(stated.value));
  if (computed.unit === 'points') {
    const falls = asWritten < from !== isReversed(finding);
    return { to: asWritten, said: from + (falls ? -size : size) };
  }
  const meaning = meaningsOf(finding, computed.value, size).find(({ found }) =>
    asWritten === 0 ? found === 0 : isPowerOfThousand(asWritten / (from * found)),
  );
  if (!meaning) return { to: asWritten, said: undefined };
  return { to: from * meaning.found, said: from * meaning.said };
}

function meaningsOf(finding: Finding, computed: number, size: number): readonly Meaning[] {
  if (finding.record.kind === 'multiple')
    return [
      { found: computed, said: size },
      { found: 1 + computed, said: 1 + size },
      { found: 1 / computed, said: 1 / size },
    ];
  const falls = computed < 0 !== isReversed(finding);
  const grown = 1 + (falls ? -size : size) / 100;
  return [
    { found: 1 + computed / 100, said: grown },
    { found: Math.abs(computed) / 100, said: size / 100 },
  ];
}

/**
 * Whether what was recomputed for a change is the later figure in per cent of the earlier one (`tăng 541 tỷ, tương
 * đương 212%`): a level, which bears no sign.
 */
export function isIndex({ record, explanation: { chart } }: Finding): boolean {
  if (record.kind !== 'change' || record.computed?.unit !== '%' || chart?.type !== 'before-after')
    return false;
  const ratio = numberOf(chart.after.value) / numberOf(chart.before.value);
  const percentage = record.computed.value;
  return !isPowerOfThousand(ratio / (1 + percentage / 100)) && isPowerOfThousand((100 * ratio) / percentage);
}

/** Whether two lengths differ by nothing, thousands, millions …; worked-out figures are cut off after some digits. */
function isPowerOfThousand(factor: number): boolean {
  const power = Math.log10(factor) / 3;
  return Math.abs(power - Math.round(power)) < 1e-4;
}
