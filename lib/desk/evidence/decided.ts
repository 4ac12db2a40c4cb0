import type { Finding } from '../../engine/finding.ts';
import type { Decided, ShownFinding } from './decided-schema.ts';
import type { EvidenceClaim } from './evidence.ts';
import { type Said, saying } from './saying.ts';

/** Whether a person has dismissed it, so that it is marked nowhere. */
export const isDismissed = ({ decided }: ShownFinding): boolean => decided?.type === 'dismissed';

/** What a page shows of what a person made of a claim; nothing where that is nothing. */
export const decidedOf = ({
  decision,
  note,
  byHand,
}: {
  readonly decision: Pick<NonNullable<EvidenceClaim['decision']>, 'type'> | null;
  readonly note: string;
  readonly byHand: unknown;
}): Decided | null =>
  decision === null && note === '' && byHand === null
    ? null
    : { type: decision?.type ?? null, note, isTyped: byHand !== null };

/** What was made of the claims of an audit. */
export interface DecidedClaim {
  readonly said: Said;
  readonly decided: Decided | null;
}

/**
 * What was made of each finding of the same article, in their order: of those that say the same, the n-th is the n-th.
 */
export function decidedFor(
  findings: readonly Finding[],
  claims: readonly DecidedClaim[],
): readonly (Decided | null)[] {
  const waiting = new Map<string, (Decided | null)[]>();
  for (const { said, decided } of claims) {
    const key = saying(said);
    waiting.set(key, [...(waiting.get(key) ?? []), decided]);
  }
  return findings.map(({ record }) => waiting.get(saying(record))?.shift() ?? null);
}
