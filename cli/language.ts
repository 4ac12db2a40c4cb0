import { documentLanguage } from '../lib/documents/language/document-language.ts';
import { LANGUAGES, languageFor } from '../lib/engine/languages/registry.ts';
import { UnusableInput } from './unusable.ts';

const nameOf = (tag: string): string => {
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(tag);
  return name === undefined || name === tag ? tag : `${name} (${tag})`;
};
const READ = new Intl.ListFormat('en-GB').format(LANGUAGES.map(({ tag }) => nameOf(tag)));

/** The primary tag of a language that Recount reads, from a BCP 47 tag as a person or a page writes it. */
export function readableTag(tag: string): string {
  const language = languageFor(tag);
  if (language !== undefined) return language.tag;
  throw new UnusableInput(`${describe(tag)}; Recount reads ${READ}`);
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

/**
 * The primary tag of the language to read a text in: what it looks like, or where that is not sure what its page
 * declares, as in the extension.
 */
export async function tellLanguage(text: string, declared = ''): Promise<string> {
  // Half a second to load, so only where nobody named the language.
  const { eld } = await import('eld/medium');
  let language = '';
  const chosen = await documentLanguage(text, declared, async (sample) => {
    const found = eld.detect(sample);
    language = found.language;
    const languages = language === '' ? [] : [{ language, percentage: 100 }];
    return { isReliable: found.isReliable(), languages };
  });
  if (chosen !== undefined) return chosen;
  if (language === '') throw new UnusableInput('Too few words to tell the language; name it with --lang');
  throw new UnusableInput(
    `This looks like ${nameOf(language)}; Recount reads ${READ}. If it is one of them, say so with --lang`,
  );
}
