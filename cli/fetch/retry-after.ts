/**
 * The seconds that a `Retry-After` header asks for (RFC 9110, 10.2.3): a number of them, or a date; nothing where it says
 * neither. `now` in milliseconds since 1970.
 */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\s*\d+\s*$/u.test(header)) return Number(header);
  // What JavaScript takes for a date besides is none in HTTP: "-5" would be the year 2005.
  const date = /^\s*[a-z]{3,9}, ?\d|^\s*[a-z]{3} [a-z]{3} /iu.test(header) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, (date - now) / 1000);
}
