import * as v from 'valibot';
import type { Output } from '../../lib/documents/schema/decode.ts';
import { fieldsSchema, wholeSchema } from '../../lib/documents/schema/values.ts';
import { severityOf, VERDICTS, type Verdict } from '../../lib/engine/check/verdict.ts';

/** What was found in some items, in numbers. */
export const tallySchema = v.object({
  items: wholeSchema,
  claims: wholeSchema,
  /** Items that could not be read. */
  broken: wholeSchema,
  verdicts: v.pipe(fieldsSchema, v.object(v.entriesFromList(VERDICTS, v.exactOptional(wholeSchema)))),
});
export type Tally = Output<typeof tallySchema>;

export const NOTHING_YET: Tally = { items: 0, claims: 0, broken: 0, verdicts: {} };

/** The tally of one item. */
export function tallyOf(verdicts: readonly Verdict[]): Tally {
  const counts: Partial<Record<Verdict, number>> = {};
  for (const verdict of verdicts) counts[verdict] = (counts[verdict] ?? 0) + 1;
  return { items: 1, claims: verdicts.length, broken: 0, verdicts: counts };
}

export const BROKEN: Tally = { items: 1, claims: 0, broken: 1, verdicts: {} };

export function plus(a: Tally, b: Tally): Tally {
  const verdicts: Partial<Record<Verdict, number>> = {};
  for (const verdict of VERDICTS) {
    const count = (a.verdicts[verdict] ?? 0) + (b.verdicts[verdict] ?? 0);
    if (count > 0) verdicts[verdict] = count;
  }
  return { items: a.items + b.items, claims: a.claims + b.claims, broken: a.broken + b.broken, verdicts };
}

/** Claims whose figures do not add up. */
export const errorsIn = ({ verdicts }: Tally): number =>
  VERDICTS.filter((verdict) => severityOf(verdict) === 'error').reduce(
    (sum, verdict) => sum + (verdicts[verdict] ?? 0),
    0,
  );
