/** The languages of the interface; not bound to the language of the page. */
export const LOCALES = ['vi', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
