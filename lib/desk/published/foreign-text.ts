/** More than any claim, headline or rating has; a page may hold anything. UTF-16 units. */
const LONGEST = 500;

/** A text of others on one line, cut where it is far too long to be one. */
export function oneLine(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

/** The day of a date or time as it is written, `2026-11-25T00:00:00+07:00` → `2026-11-25`; empty where there is none. */
export function dayOf(text: string): string {
  const [day = ''] = /^\d{4}-\d\d-\d\d/u.exec(text.trim()) ?? [];
  return day === '' || Number.isNaN(Date.parse(day)) ? '' : day;
}

/** An address of the web, and empty where it is of anything else: `javascript:` is an address too. */
export const webAddress = (text: string): string =>
  /^https?:\/\/\S+$/iu.test(text.trim()) ? text.trim() : '';

/** A language tag, and empty where it is none. */
export const languageTag = (text: string): string =>
  /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/iu.test(text.trim()) ? text.trim().replaceAll('_', '-') : '';
