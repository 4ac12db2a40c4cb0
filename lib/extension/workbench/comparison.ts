import type { Edit, Version } from '../../desk/compare/compare-audits.ts';
import { textHash } from '../../desk/evidence/text-hash.ts';
import { plainArticle } from '../../documents/files/plain-article.ts';
import type { Detect } from '../../documents/language/document-language.ts';
import { compareApart } from './compare-apart.ts';
import { type Item, isAudited } from './item.ts';
import { type LanguageWish, languagesOf } from './language-wish.ts';
import { shownName } from './name-of.ts';

/** One of the two texts to compare: one that was audited, by its id, or one that was pasted. */
export type Side =
  | { readonly type: 'item'; readonly id: number }
  | { readonly type: 'text'; readonly text: string };

export interface Pair {
  readonly before: Side;
  readonly after: Side;
}

/** What became of a comparison. */
export type Comparison =
  | { readonly status: 'none' }
  | { readonly status: 'comparing' }
  | { readonly status: 'missing-text' }
  | { readonly status: 'unread-language' }
  | {
      readonly status: 'compared';
      /** What the two are called; nothing for a pasted text. */
      readonly names: { readonly before: string | undefined; readonly after: string | undefined };
      /** That of the later text. */
      readonly language: string;
      readonly edits: readonly Edit[];
    };

interface Draft extends Pick<Version, 'text' | 'tables' | 'otherLanguages'> {
  readonly name: string | undefined;
  /** Nothing where it is not known yet. */
  readonly language: string | undefined;
}

function draftOf(side: Side, items: readonly Item[]): Draft | undefined {
  if (side.type === 'text') {
    return side.text.trim() === ''
      ? undefined
      : { name: undefined, text: side.text, tables: [], otherLanguages: [], language: undefined };
  }
  const item = items.find(({ id }) => id === side.id);
  if (item === undefined || !isAudited(item)) return undefined;
  const { text, tables, otherLanguages, page } = item.state.evidence;
  return { name: shownName(item), text, tables, otherLanguages, language: page.language };
}

const versionOf = async ({ text, tables, otherLanguages }: Draft, language: string): Promise<Version> => ({
  text,
  tables,
  otherLanguages,
  page: { url: null, title: '', language },
  textHash: await textHash(text),
});

/** Compares the figures of two texts. Rejects when `signal` aborts. */
export async function compareSides(
  { before, after }: Pair,
  items: readonly Item[],
  wish: LanguageWish,
  detect: Detect,
  signal: AbortSignal,
): Promise<Comparison> {
  const [old, fresh] = [draftOf(before, items), draftOf(after, items)];
  if (old === undefined || fresh === undefined) return { status: 'missing-text' };
  const known = async ({ language, text }: Draft): Promise<string | undefined> =>
    language ?? (await languagesOf(plainArticle(text), wish, detect))[0]?.language;
  // Two versions of a text are mostly of one language, and one of them may be too short to tell.
  const [first, second] = await Promise.all([known(old), known(fresh)]);
  const [oldLanguage, freshLanguage] = [first ?? second, second ?? first];
  if (oldLanguage === undefined || freshLanguage === undefined) return { status: 'unread-language' };
  const edits = await compareApart(
    { before: await versionOf(old, oldLanguage), after: await versionOf(fresh, freshLanguage) },
    signal,
  );
  if (edits === undefined) return { status: 'unread-language' };
  return {
    status: 'compared',
    names: { before: old.name, after: fresh.name },
    language: freshLanguage,
    edits,
  };
}
