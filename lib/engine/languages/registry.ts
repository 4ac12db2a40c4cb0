import { en } from './en.ts';
import { fr } from './fr.ts';
import { id } from './id.ts';
import type { Language } from './language.ts';
import { readTag } from './tags.ts';
import { vi } from './vi.ts';

/** Every language that the engine reads. */
export const LANGUAGES: readonly Language[] = [vi, en, id, fr];

/** The language for a BCP 47 tag (`vi-VN` is `vi`), or nothing when it is not read. */
export const languageFor = (tag: string): Language | undefined => {
  const read = readTag(tag);
  return LANGUAGES.find((language) => language.tag === read);
};
