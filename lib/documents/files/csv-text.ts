import Papa from 'papaparse';
import { type Article, plainArticle } from './plain-article.ts';
import type { Named } from './sniff.ts';

/** Whether a file or an answer says that it is a table of comma-separated values. */
export const isCsv = ({ name, mediaType }: Named): boolean =>
  mediaType === 'text/csv' || (mediaType === undefined && /\.csv$/iu.test(name));

/** A table of numbers alone is in no language; how they part their decimals they tell themselves. */
const WORDLESS = 'en';

/** A table of comma-separated values as the text of a document. In it its lines are known as a table. */
export function csvArticle(csv: string): Article {
  const text = csvText(csv);
  return plainArticle(text, /\p{L}/u.test(text) ? '' : WORDLESS);
}

/**
 * A table of comma-separated values, or parted by semicolons or tabs, as lines with tabs between their cells, by which it
 * is known as a table later. Offsets of an audit are offsets in this text.
 */
export function csvText(csv: string): string {
  const { data } = Papa.parse<readonly string[]>(csv, { skipEmptyLines: 'greedy' });
  return data.map((row) => row.map((cell) => cell.replace(/\s+/gu, ' ').trim()).join('\t')).join('\n');
}
