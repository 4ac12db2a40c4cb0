import type { Token } from '../text/tokens.ts';

export const isNumber = (token: Token | undefined): boolean => token?.type === 'number';
export const isSlash = (token: Token | undefined): boolean => token?.text === '/';
export const isDash = (token: Token | undefined): boolean =>
  token?.text === '-' || token?.text === '–' || token?.text === '—';

/** Whether nothing stands between two tokens. */
export const touch = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && a.end === b.start;

/** A longer chain is no date any more. */
const LONGEST = 4;

/** Steps to the first numeral of `30/4`, `30/4/1975`, `2021-2025`. */
export function firstOfChain(all: readonly Token[], at: number): number {
  let first = at;
  while (
    at - first < 2 * LONGEST &&
    (isSlash(all[first - 1]) || isDash(all[first - 1])) &&
    isNumber(all[first - 2]) &&
    touch(all[first - 1], all[first])
  )
    first -= 2;
  return first;
}

/** `2013-14`: two digits behind a year, one more than its own last two. */
export function isSeasonEnd(all: readonly Token[], at: number): boolean {
  const [year, dash, end] = [all[at - 2], all[at - 1], all[at]];
  if (!isYear(year) || !isDash(dash) || !touch(year, dash) || !touch(dash, end)) return false;
  return /^\d\d$/u.test(end?.text ?? '') && (Number(year?.text) + 1) % 100 === Number(end?.text);
}

/** Four digits that were written as such: `two thousand and five` counts. */
export const isYear = (token: Token | undefined): boolean =>
  token !== undefined && token.end - token.start === 4 && /^(?:19|20)\d\d$/u.test(token.text);
