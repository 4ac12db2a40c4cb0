import type { Article } from '../../documents/files/plain-article.ts';
import { byLanguage, inOneLanguage } from '../../documents/language/by-language.ts';
import type { Detect } from '../../documents/language/document-language.ts';
import { LANGUAGE_TAGS } from '../../engine/languages/tags.ts';
import type { TextInLanguage } from '../../engine/text-in-language.ts';

/** The language that texts are to be read in: the tag of one, or whichever is found in each. */
export type LanguageWish = string;
export const AS_FOUND: LanguageWish = 'auto';

/** What can be wished. */
export const LANGUAGE_WISHES: readonly LanguageWish[] = [AS_FOUND, ...LANGUAGE_TAGS.map(({ tag }) => tag)];

/** A text by its languages, or all of it in the one that was wished; none where none was and what is found is not read. */
export const languagesOf = async (
  article: Article,
  wish: LanguageWish,
  detect: Detect,
): Promise<readonly TextInLanguage[]> =>
  wish === AS_FOUND ? byLanguage(article, detect) : [inOneLanguage(article, wish)];
