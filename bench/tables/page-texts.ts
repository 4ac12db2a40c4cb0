import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readArticle } from '../../cli/read/html.ts';

const PAGES = resolve(import.meta.dirname, '../../tests/pages');

/** The articles of the tests' own pages in a language. */
export const pageTexts = (lang: string): readonly string[] =>
  readdirSync(PAGES)
    .filter((slug) => slug.endsWith(`-${lang}`))
    .map((slug) => resolve(PAGES, slug, 'source.html'))
    .filter((file) => existsSync(file))
    .map((file) => readArticle(readFileSync(file, 'utf8')).text);
