/** The last moment that a time of four digits a year can name, in milliseconds. */
const LAST = Date.parse('9999-12-31T23:59:59.999Z');

/**
 * A moment for what is written now, as ISO 8601 in UTC: what the clock says, but a millisecond behind all that was written
 * `before` at least. A clock that was wrong, and is put right, must not make what is newer look older.
 */
export function laterMoment(now: Date, ...before: readonly (string | null | undefined)[]): string {
  const past = before.flatMap((one) => (one === null || one === undefined ? [] : [Date.parse(one) + 1]));
  return new Date(Math.min(LAST, Math.max(now.getTime(), ...past))).toISOString();
}
