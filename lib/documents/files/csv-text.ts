import Papa from 'papaparse';
import type { Named } from './sniff.ts';

/** Whether a file or an answer says that it is a table of comma-separated values. */
export const isCsv = ({ name, mediaType }: Named): boolean =>
  mediaType === 'text/csv' || (mediaType === undefined && /\.csv$/iu.test(name));

/** A table of numbers alone is in no language; how they part their decimals they tell themselves. */
const WORDLESS = 'en';

/** A table of comma-separated values as a document has it. */
interface CsvArticle {
  readonly text: string;
  /** In the text its lines are known as a table. */
  readonly tables: readonly [];
  /** Left open where it has words. */
  readonly language: string | undefined;
}

/** A table of comma-separated values as the text of a document. */
export function csvArticle(csv: string): CsvArticle {
  const text = csvText(csv);
  return { text, tables: [], language: /\p{L}/u.test(text) ? undefined : WORDLESS };
}

/**
 * A table of comma-separated values, or parted by semicolons or tabs, as lines with tabs between their cells, by which it
 * is known as a table later. Offsets of an audit are offsets in this text.
 */
export function csvText(csv: string): string {
  const { data } = Papa.parse<readonly string[]>(csv, { skipEmptyLines: 'greedy' });
  return data.map((row) => row.map((cell) => cell.replace(/\s+/gu, ' ').trim()).join('\t')).join('\n');
}
