import { en } from './en.ts';
import type { Language } from './language.ts';
import { vi } from './vi.ts';

/** Every language that the engine reads. */
export const LANGUAGES: readonly Language[] = [vi, en];

/** The language for a BCP 47 tag (`vi-VN` is `vi`), or nothing when it is not read. */
export const languageFor = (tag: string): Language | undefined => {
  const primary = tag.toLowerCase().split(/[-_]/u)[0];
  return LANGUAGES.find((language) => language.tag === primary);
};
