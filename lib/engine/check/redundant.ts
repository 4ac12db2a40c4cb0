import type { Outlined } from './outline.ts';

/** A quota says nothing more where its two figures were compared with a percentage. */
export function withoutRedundant<T extends Outlined>(checks: readonly T[]): readonly T[] {
  const placesOf = ({ outline }: T): string => outline.operands.join(' ');
  const compared = new Set(checks.filter(({ outline }) => outline.kind === 'ratio').map(placesOf));
  return checks.filter((one) => one.outline.kind !== 'quota' || !compared.has(placesOf(one)));
}
