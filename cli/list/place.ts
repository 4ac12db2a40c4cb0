import type { UnusableInput } from '../unusable.ts';
import { headOf, isAddress, looksLikeList } from './address-list.ts';
import { entryOf, filesBelow, filesLike, isPattern } from './files.ts';
import { isSitemapName } from './sitemap.ts';
import { hasSitemapRoot } from './sitemap-file.ts';
import type { FileTask } from './task.ts';

/** What a name that a person gave stands for. */
export type Place =
  | { readonly type: 'address'; readonly name: string }
  | { readonly type: 'sitemap'; readonly name: string }
  /** What a folder holds or a pattern fits, as paths. */
  | { readonly type: 'files'; readonly name: string; readonly names: readonly string[] }
  /** A file with more than one item in it. */
  | { readonly type: 'lines' | 'list'; readonly file: FileTask }
  | { readonly type: 'file'; readonly file: FileTask };

/** Finds out what a name stands for; refused where there is nothing of that name. */
export async function placeOf(name: string): Promise<Place> {
  if (isAddress(name)) return { type: isSitemapName(name) ? 'sitemap' : 'address', name };
  const entry = await entryOf(name).catch(async (error: UnusableInput) => {
    const names = (await isPattern(name)) ? await filesLike(name) : [];
    if (names.length === 0) throw error;
    return { type: 'files', name, names } as const;
  });
  switch (entry.type) {
    case 'files':
      return entry;
    case 'folder':
      return { type: 'files', name, names: await filesBelow(name) };
    case 'file':
      return fileOf(entry);
  }
}

/** The same for a file that was found in a folder: what it is called decides. */
export async function memberOf(name: string): Promise<Place> {
  const entry = await entryOf(name);
  if (entry.type === 'folder') return { type: 'files', name, names: [] };
  return { type: isNdjsonName(name) ? 'lines' : 'file', file: entry };
}

async function fileOf(file: FileTask): Promise<Place> {
  if (isNdjsonName(file.name)) return { type: 'lines', file };
  const head = await headOf(file);
  if (isSitemapName(file.name) && isSitemapStart(head)) return { type: 'sitemap', name: file.name };
  return { type: looksLikeList(head) ? 'list' : 'file', file };
}

/** Whether a file is called like one of lines. */
export const isNdjsonName = (name: string): boolean => /\.(?:ndjson|jsonl)$/iu.test(name);

const isSitemapStart = (head: string): boolean => head.startsWith('\u001F\u008B') || hasSitemapRoot(head);
