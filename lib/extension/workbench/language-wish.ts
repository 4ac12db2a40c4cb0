import { type Detect, documentLanguage } from '../../documents/language/document-language.ts';
import { LANGUAGE_TAGS } from '../../engine/languages/tags.ts';

/** The language that texts are to be read in: the tag of one, or whichever is found in each. */
export type LanguageWish = string;
export const AS_FOUND: LanguageWish = 'auto';

/** What can be wished. */
export const LANGUAGE_WISHES: readonly LanguageWish[] = [AS_FOUND, ...LANGUAGE_TAGS.map(({ tag }) => tag)];

/** The language to read a text in; nothing where none was wished and what is found is not read. */
export const languageOf = async (
  text: string,
  declared: string,
  wish: LanguageWish,
  detect: Detect,
): Promise<string | undefined> => (wish === AS_FOUND ? documentLanguage(text, declared, detect) : wish);
