import * as v from 'valibot';
import type { Output } from '../../documents/schema/decode.ts';
import { finiteSchema, wholeSchema } from '../../documents/schema/values.ts';

/** How long Google is to be left alone with a key whose quota is used up. */
export const pauseSchema = v.object({
  /** Milliseconds since 1970. */
  until: finiteSchema,
  /** How many pauses have followed each other, this one included. */
  turns: wholeSchema,
});
export type Pause = Output<typeof pauseSchema>;

/** In seconds: the first pause where Google names none, and the longest that is kept. */
const FIRST = 60;
const LONGEST = 24 * 60 * 60;
/** Pauses that Google has not asked for grow no longer than that. */
const LONGEST_OWN = 60 * 60;

/** Until when Google is to be left alone; nothing where it may be asked. A pause longer than any was begun under another clock. */
export const pausedUntil = (pause: Pause | undefined, now: number): number | undefined =>
  pause !== undefined && pause.until > now && pause.until <= now + LONGEST * 1000 ? pause.until : undefined;

/** The pause after a used-up quota: twice as long each time, and never shorter than the `wait` that was asked for, in seconds. */
export function pauseAfter(before: Pause | undefined, wait: number, now: number): Pause {
  const turns = (before?.turns ?? 0) + 1;
  const own = Math.min(FIRST * 2 ** Math.min(turns - 1, 10), LONGEST_OWN);
  return { until: now + Math.min(Math.max(own, wait), LONGEST) * 1000, turns };
}
