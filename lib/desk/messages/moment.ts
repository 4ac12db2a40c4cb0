import type { Locale } from './locale.ts';

/** English dates as a paper outside of America writes them: `25 Nov 2026, 16:00`. */
const FORMATS = {
  en: new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }),
  vi: new Intl.DateTimeFormat('vi', {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }),
} as const satisfies Record<Locale, Intl.DateTimeFormat>;

/** An ISO 8601 time as a reader of the language writes it, in the time zone of the device. */
export const formatMoment = (iso: string, locale: Locale): string => FORMATS[locale].format(new Date(iso));

const DAYS = {
  en: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
  vi: new Intl.DateTimeFormat('vi', { day: 'numeric', month: 'numeric', year: 'numeric', timeZone: 'UTC' }),
} as const satisfies Record<Locale, Intl.DateTimeFormat>;

/** A day, `2026-11-25`, as a reader of the language writes it; the same day wherever the device is. */
export const formatDay = (day: string, locale: Locale): string => DAYS[locale].format(new Date(day));
