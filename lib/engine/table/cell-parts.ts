import type { Lexicon } from '../languages/lexicon.ts';
import type { PhraseBook } from '../languages/phrases.ts';
import type { Token } from '../text/tokens.ts';

/**
 * What a cell is where accountants set the signs of a figure in cells of their own: `$ | 1,520`, `( | 408 | )`, `3 | %`.
 * A dash that stands for nothing counts as a figure.
 */
export type CellPart = 'blank' | 'lead' | 'figure' | 'tail' | 'words';

const isFigure = (text: string): boolean => /\p{N}/u.test(text) && !/\p{L}/u.test(text);
const NOTHING = /^[-–—−]+$/u;
/** `$`, `US$`, `(`, `$ (`. */
const LEAD = /^[\s([]*(?:\p{Lu}{0,3}\p{Sc}[\s([]*)?$/u;
/** `)`, `%`, `)%`, `*`. */
const TAIL = /^[\s)\]%‰*†‡§]+$/u;

const isWhole = (book: PhraseBook<unknown>, all: readonly Token[]): boolean =>
  all.length > 0 && book.at(all, 0)?.length === all.length;

/** The longest name of a currency or a unit that stands apart from its figure: `percentage points`. */
const LONGEST = 20;

/** What a cell of the normalised text is beside others of its row. */
export function partOf(text: string, cell: { start: number; end: number }, lexicon: Lexicon): CellPart {
  const written = text.slice(cell.start, cell.end).trim();
  if (written === '') return 'blank';
  if (isFigure(written) || NOTHING.test(written)) return 'figure';
  if (LEAD.test(written)) return 'lead';
  if (TAIL.test(written)) return 'tail';
  if (written.length > LONGEST) return 'words';
  const all = lexicon.tokensOf(text, cell);
  if (isWhole(lexicon.currencyBefore, all)) return 'lead';
  const isUnit = [lexicon.percent, lexicon.points, lexicon.basisPoints].some((book) => isWhole(book, all));
  return isUnit ? 'tail' : 'words';
}
