import type { Locale } from '../../lib/desk/messages/locale.ts';

/** News sites that many readers of a language read, as they are typed; to begin with, and no recommendation. */
export const PROPOSED_SITES: Readonly<Record<Locale, readonly string[]>> = {
  vi: ['vnexpress.net', 'tuoitre.vn', 'thanhnien.vn', 'dantri.com.vn', 'vietnamnet.vn', 'nhandan.vn'],
  en: ['bbc.com', 'theguardian.com', 'reuters.com', 'apnews.com', 'nytimes.com', 'ft.com'],
};
