import type { Phrase } from '../../engine/explain/explanation.ts';
import { fill, placeholdersOf } from './fill.ts';
import { findingsEn } from './findings.en.ts';
import { findingsVi } from './findings.vi.ts';
import { formatFigure } from './format.ts';
import type { Locale } from './locale.ts';

const SENTENCES: Record<Locale, Readonly<Record<string, string>>> = { en: findingsEn, vi: findingsVi };

/** The sentence of a phrase in the language of the interface, its figures written as that language writes them. */
export function say(phrase: Phrase, locale: Locale): string {
  const template = SENTENCES[locale][phrase.key];
  if (template === undefined) throw new Error(`The catalogue has no sentence “${phrase.key}”`);
  const values = Object.entries(phrase.args).map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : formatFigure(value, locale),
  ]);
  return fill(template, Object.fromEntries(values));
}

/** Whether the catalogue has the sentence of a phrase, and the phrase all that goes into it. */
export function canSay(phrase: Phrase): boolean {
  const template = Object.hasOwn(findingsEn, phrase.key) ? SENTENCES.en[phrase.key] : undefined;
  return template !== undefined && placeholdersOf(template).every((name) => Object.hasOwn(phrase.args, name));
}
