import { operandsOf } from '../claim/operand.ts';
import type { Check } from './check.ts';

/** A quota says nothing more where its two figures were compared with a percentage. */
export function withoutRedundant(checks: readonly Check[]): readonly Check[] {
  const placesOf = ({ claim }: Check): string =>
    operandsOf(claim)
      .map(({ quantity }) => quantity.start)
      .join(' ');
  const compared = new Set(checks.filter(({ claim }) => claim.kind === 'ratio').map(placesOf));
  return checks.filter((one) => one.claim.kind !== 'quota' || !compared.has(placesOf(one)));
}
