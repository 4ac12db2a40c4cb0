import { readableTag, tellLanguage } from '../language.ts';
import { UnusableInput } from '../unusable.ts';
import type { Item } from './document.ts';
import type { Line } from './lines.ts';

const DECODER = new TextDecoder('utf-8', { fatal: true });

/**
 * The document that a line is, or what is wrong with it; nothing for a blank line. `file` is where it stands, if that has
 * to be said; `fallback` the language of lines that name none.
 */
export async function itemOf(
  { file, line }: { readonly file: string | undefined; readonly line: Line },
  fallback: string | undefined,
): Promise<Item | undefined> {
  const where = file === undefined ? 'line' : `${file}, line`;
  const broken = (problem: string, id: string | number | null = null): Item => ({
    type: 'broken',
    id,
    problem: `${where} ${line.number} ${problem}`,
  });
  if (line.bytes === undefined) return broken('is longer than 8 MB');
  let source: string;
  try {
    source = DECODER.decode(line.bytes);
  } catch {
    return broken('is not UTF-8');
  }
  if (source.trim() === '') return undefined;
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    return broken(`is not JSON: ${oneLine(error)}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return broken('is not an object like {"id":"…","lang":"…","text":"…"}');
  }
  const id =
    'id' in value && (typeof value.id === 'string' || typeof value.id === 'number') ? value.id : null;
  if (!('text' in value) || typeof value.text !== 'string')
    return broken('has no "text" that is a string', id);
  if ('lang' in value && value.lang !== null && typeof value.lang !== 'string') {
    return broken('has a "lang" that is not a string', id);
  }
  const declared = 'lang' in value && typeof value.lang === 'string' ? value.lang : fallback;
  try {
    const language = declared === undefined ? await tellLanguage(value.text) : readableTag(declared);
    return { type: 'document', id, title: '', texts: [{ language, text: value.text, tables: [] }] };
  } catch (error) {
    if (error instanceof UnusableInput) return broken(`cannot be read: ${error.message}`, id);
    throw error;
  }
}

/** V8 quotes the source in its message, line feeds and all. */
const oneLine = (error: unknown): string =>
  String(error instanceof Error ? error.message : error).replace(/\s+/gu, ' ');
