import type { Detection } from './choose-language.ts';

/** What `eld` says of a text: no language where it knows none. */
interface Told {
  readonly language: string;
  isReliable(): boolean;
}

/** The same as a browser's detector says it; `eld` names one language and no shares. */
export const detectionOf = (told: Told): Detection => ({
  isReliable: told.isReliable(),
  languages: told.language === '' ? [] : [{ language: told.language, percentage: 100 }],
});
