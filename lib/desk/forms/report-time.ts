import type { Locale } from '../messages/locale.ts';

/** In whose words, and for where, a time is given. */
export interface Clock {
  readonly locale: Locale;
  /** The IANA name of the time zone: `Asia/Ho_Chi_Minh`. */
  readonly timeZone: string;
}

/** `16:00 ngày 25/11/2026`, `25 November 2026, 16:00`: as papers of the two languages write it, whatever ICU does. */
export function timeOf(iso: string, { locale, timeZone }: Clock): string {
  const at = new Date(iso);
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('en-GB', { ...options, timeZone }).format(at);
  const time = part({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return locale === 'vi'
    ? `${time} ngày ${part({ day: 'numeric', month: 'numeric', year: 'numeric' })}`
    : `${part({ day: 'numeric', month: 'long', year: 'numeric' })}, ${time}`;
}

/** `GMT+7`, for readers elsewhere. */
export const zoneOf = (iso: string, { timeZone }: Clock): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'shortOffset' })
    .formatToParts(new Date(iso))
    .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
