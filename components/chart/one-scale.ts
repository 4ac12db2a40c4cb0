import type { Figure } from '../../lib/engine/explain/explanation.ts';
import { areClose, numberOf } from './claim-figures.ts';

/** Thousands up and down, as far as a billion of something stands beside one of it. */
const SCALES = [0, -3, 3, -6, 6, -9, 9];

/**
 * The lengths of the parts in the unit of the total. Figures are written as the text has them (`800 triệu đồng` beside
 * `1,2 tỷ đồng`), so that for each other unit a power of a thousand is sought with which the parts make `sum`; nothing
 * where there is none, or more than one.
 */
export function lengthsOf(
  parts: readonly Figure[],
  total: Figure,
  sum: number,
): readonly number[] | undefined {
  const sizes = parts.map(({ value }) => numberOf(value));
  if (sizes.some((size) => !(size >= 0))) return undefined;
  const units = [...new Set(parts.map(unitOf))].filter((unit) => unit !== unitOf(total));
  const fits = combinations(units)
    .map((scales) => parts.map((part, index) => (sizes[index] ?? 0) * 10 ** (scales.get(unitOf(part)) ?? 0)))
    .filter((lengths) =>
      areClose(
        sum,
        lengths.reduce((before, length) => before + length, 0),
      ),
    );
  return fits.length === 1 ? fits[0] : undefined;
}

const unitOf = ({ prefix = '', unit }: Figure): string => `${prefix} ${unit}`;

/** Every way to give each unit a scale; beyond two units the guess would be no reading any more. */
function combinations(units: readonly string[]): readonly ReadonlyMap<string, number>[] {
  if (units.length > 2) return [];
  return units.reduce<readonly ReadonlyMap<string, number>[]>(
    (all, unit) => all.flatMap((map) => SCALES.map((scale) => new Map([...map, [unit, scale]]))),
    [new Map()],
  );
}
