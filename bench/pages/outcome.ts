import type { ClaimRecord } from '../../lib/engine/report/record.ts';
import { isFlag } from '../flag.ts';

export type Claim = Pick<ClaimRecord, 'kind' | 'verdict' | 'quote'>;

/** What came of reading one file. */
export interface Outcome {
  /** Why it was not read; nothing where it was. */
  readonly problem: string | undefined;
  readonly language: string | undefined;
  readonly claims: readonly Claim[];
}

export const outcomeOf = ({ problem, claims }: Outcome): string =>
  problem ??
  (claims.some(({ verdict }) => isFlag(verdict)) ? 'flagged' : claims.length > 0 ? 'claims' : 'nothing');

/** The flags of one reading, a line each. */
export const flagsOf = (outcome: Outcome | undefined): readonly string[] =>
  (outcome?.claims ?? [])
    .filter(({ verdict }) => isFlag(verdict))
    .map(({ verdict, kind, quote }) => `${verdict}\t${kind}\t${quote.replace(/\s+/gu, ' ')}`);

const keyOf = ({ kind, verdict, quote }: Claim): string =>
  `${kind} ${verdict} ${quote.replace(/\s+/gu, ' ')}`;

/** The claims that only one of two readings has, as often as it has them more. */
export function agreementOf(
  a: Outcome,
  b: Outcome,
): { readonly onlyA: readonly string[]; readonly onlyB: readonly string[] } {
  return {
    onlyA: without(a.claims.map(keyOf), b.claims.map(keyOf)),
    onlyB: without(b.claims.map(keyOf), a.claims.map(keyOf)),
  };
}

function without(all: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return all.filter((key) => {
    const at = left.indexOf(key);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}
