import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { pathOf } from '../../cli/list/files.ts';
import { cannotOpen } from '../../cli/read/source.ts';
import { UnusableInput } from '../../cli/unusable.ts';

/** A whole article as it stands in a file of them. */
export interface Article {
  readonly id: string;
  /** Nothing where the command is to find it out. */
  readonly lang: string | undefined;
  readonly text: string;
}

/** The articles of files of NDJSON, plain or `.gz`, in their order; refused where there is none. */
export function readArticles(files: readonly string[]): readonly Article[] {
  const articles = files.flatMap((file) => parseArticles(textOf(file), file));
  if (articles.length === 0) throw new UnusableInput(`There is no article in ${files.join(', ')}`);
  return articles;
}

function textOf(file: string): string {
  try {
    const bytes = readFileSync(pathOf(file));
    return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  } catch (error) {
    throw new UnusableInput(cannotOpen(file, error));
  }
}

/** The articles of one file's text, which is called `file` where a line of it is none. */
export const parseArticles = (text: string, file: string): readonly Article[] =>
  text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const where = `${file}, line ${index + 1}`;
    const row = rowOf(line);
    if (row === undefined) throw new UnusableInput(`${where} is not an object like {"id","lang","text"}`);
    const { id, lang, text: body } = row;
    if (typeof body !== 'string') throw new UnusableInput(`${where} has no "text"`);
    const name = typeof id === 'string' || typeof id === 'number' ? String(id) : where;
    return [{ id: name, lang: typeof lang === 'string' ? lang : undefined, text: body }];
  });

function rowOf(line: string): Partial<Record<keyof Article, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
