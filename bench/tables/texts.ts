import { readArticles } from '../diff/articles.ts';
import { type Lang, news } from './news.ts';
import { pageTexts } from './page-texts.ts';

const ARTICLES = 40;
const PARAGRAPHS = 10;

/** Articles of a language: those of a file where one is named, else made ones and those of the tests' pages. */
export function textsOf(lang: Lang, file: string | undefined): readonly string[] {
  if (file !== undefined)
    return readArticles([file]).flatMap((article) => (article.lang === lang ? [article.text] : []));
  const paragraphs = news(lang);
  const article = (): string =>
    Array.from({ length: PARAGRAPHS }, () => paragraphs.next().value).join('\n\n');
  return [...Array.from({ length: ARTICLES }, article), ...pageTexts(lang)];
}
