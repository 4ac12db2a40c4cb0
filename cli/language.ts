import type { Article } from '../lib/documents/files/plain-article.ts';
import { byLanguage, inOneLanguage } from '../lib/documents/language/by-language.ts';
import type { Detection } from '../lib/documents/language/choose-language.ts';
import { documentLanguage, sampleOf } from '../lib/documents/language/document-language.ts';
import { detectionOf } from '../lib/documents/language/eld-detection.ts';
import { LANGUAGES, languageFor } from '../lib/engine/languages/registry.ts';
import type { TextInLanguages } from '../lib/engine/text-in-language.ts';
import { UnusableInput } from './unusable.ts';

const nameOf = (tag: string): string => {
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(tag);
  return name === undefined || name === tag ? tag : `${name} (${tag})`;
};
/** Put together only for a refusal: names and lists of languages take a while to load. */
const read = (): string => new Intl.ListFormat('en-GB').format(LANGUAGES.map(({ tag }) => nameOf(tag)));

/** The primary tag of a language that Recount reads, from a BCP 47 tag as a person or a page writes it. */
export function readableTag(tag: string): string {
  const language = languageFor(tag);
  if (language !== undefined) return language.tag;
  throw new UnusableInput(`${describe(tag)}; Recount reads ${read()}`);
}

function describe(tag: string): string {
  try {
    const primary = new Intl.Locale(tag.replaceAll('_', '-')).language;
    if (nameOf(primary) !== primary) return `${nameOf(primary)} is not a language it reads`;
  } catch {
    // Not a language tag at all: said below.
  }
  return `Unknown language “${tag}”`;
}

/** A text by its languages; all of it in the language that it is asked to be read in, if one is. */
export async function languagesOf(article: Article, asked: string | undefined): Promise<TextInLanguages> {
  if (asked !== undefined) return [inOneLanguage(article, asked)];
  const [main, ...others] = await byLanguage(article, detect);
  if (main === undefined) throw await refusal(article.text);
  return [main, ...others];
}

/** The primary tag of the language that a text looks like. */
export async function tellLanguage(text: string): Promise<string> {
  const chosen = await documentLanguage(text, '', detect);
  if (chosen === undefined) throw await refusal(text);
  return chosen;
}

type Found = ReturnType<typeof import('eld/medium')['eld']['detect']>;

async function found(text: string): Promise<Found> {
  // Half a second to load, so only where nobody named the language.
  const { eld } = await import('eld/medium');
  return eld.detect(text);
}

const detect = async (text: string): Promise<Detection> => detectionOf(await found(text));

async function refusal(text: string): Promise<UnusableInput> {
  const { language } = await found(sampleOf(text));
  return new UnusableInput(
    language === ''
      ? 'Too few words to tell the language; name it with --lang'
      : `This looks like ${nameOf(language)}; Recount reads ${read()}. If it is one of them, say so with --lang`,
  );
}
