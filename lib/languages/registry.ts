import { en } from './en.ts';
import { fr } from './fr.ts';
import { id } from './id.ts';
import type { Language } from './language.ts';
import { vi } from './vi.ts';

/** Every language that the engine reads. */
export const LANGUAGES: readonly Language[] = [vi, en, id, fr];

const primaryOf = (tag: string): string => tag.toLowerCase().split(/[-_]/u)[0] ?? '';

/** The language for a BCP 47 tag (`vi-VN` is `vi`), or nothing when it is not read. */
export const languageFor = (tag: string): Language | undefined => {
  const primary = primaryOf(tag);
  return LANGUAGES.find((language) => language.tag === primary || language.otherTags.includes(primary));
};

/**
 * The language for the tag that a detector gave, where the text itself declares `declared` (empty where nothing does): a
 * text found to be Malay may be Indonesian, unless it says itself that it is Malay.
 */
export const detectedLanguage = (tag: string, declared: string): Language | undefined => {
  const primary = primaryOf(tag);
  const near = LANGUAGES.find((language) => language.takenFor.includes(primary));
  return languageFor(tag) ?? (primaryOf(declared) === primary ? undefined : near);
};
