import type { Span } from '../../engine/text/span.ts';
import { withoutFurniture } from './furniture.ts';
import { gridsOf } from './grid.ts';
import { joinedLines } from './joined-lines.ts';
import { linesOf } from './lines.ts';
import { joinedOverleaf } from './overleaf.ts';
import { type Block, blocksOf } from './page-blocks.ts';
import { isBlank, type PageRuns } from './text-run.ts';

/** A place in a run of a page: `offset` counts the UTF-16 units of its text. */
export interface RunPoint {
  readonly run: number;
  readonly offset: number;
}

/** A stretch of a page's runs, with nothing of another paragraph within. */
export interface PdfPlace {
  /** Counts from zero. */
  readonly page: number;
  readonly from: RunPoint;
  /** The end, exclusive. */
  readonly to: RunPoint;
}

/** The text of a PDF, its paragraphs parted by a blank line, with the way back to its pages. */
export interface PdfText {
  readonly text: string;
  /** Where a span stands, in the order of reading; none for what stands nowhere, as a blank between two lines. */
  placesOf(span: Span): readonly PdfPlace[];
}

interface Piece {
  readonly start: number;
  readonly page: number;
  readonly run: number;
  readonly offset: number;
  readonly length: number;
}

/** Puts the text of a PDF together. What runs through all pages, such as page numbers, is left out. */
export function pdfText(pages: readonly PageRuns[]): PdfText {
  const chunks: string[] = [];
  const pieces: Piece[] = [];
  let length = 0;
  const append = (text: string): void => {
    chunks.push(text);
    length += text.length;
  };
  for (const { page, line, joint } of joinedLines(blocksOfPages(pages))) {
    const { fragments } = line ?? { fragments: [] };
    for (const [index, { run, text, ...at }] of fragments.entries()) {
      const kept = index === fragments.length - 1 ? text.slice(0, text.length - joint.cut) : text;
      if (run !== undefined && 'start' in at) {
        pieces.push({ start: length, page, run, offset: at.start, length: kept.length });
      }
      append(kept);
    }
    append(joint.between);
  }
  return { text: chunks.join(''), placesOf: (span) => placesOf(pages, pieces, span) };
}

function blocksOfPages(pages: readonly PageRuns[]): readonly Block[] {
  const lines = pages.map(linesOf);
  const grids = lines.map(gridsOf);
  const inGrids = new Set(grids.flat().flatMap((grid) => [...grid.lines]));
  const kept = withoutFurniture(lines, inGrids);
  return joinedOverleaf(kept.flatMap((own, page) => blocksOf(own, grids[page] ?? [], page)));
}

function placesOf(
  pages: readonly PageRuns[],
  pieces: readonly Piece[],
  { start, end }: Span,
): readonly PdfPlace[] {
  const places: PdfPlace[] = [];
  for (let at = firstBehind(pieces, start); at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece === undefined || piece.start >= end) break;
    const from = Math.max(start, piece.start) - piece.start + piece.offset;
    const to = Math.min(end, piece.start + piece.length) - piece.start + piece.offset;
    if (to <= from) continue;
    const { page, run } = piece;
    const last = places.at(-1);
    const isNext = last?.page === page && onlyBlanks(pages[page] ?? [], last.to.run, run);
    if (last !== undefined && isNext) places[places.length - 1] = { ...last, to: { run, offset: to } };
    else places.push({ page, from: { run, offset: from }, to: { run, offset: to } });
  }
  return places;
}

/** The index of the first piece that ends behind an offset. */
function firstBehind(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece !== undefined && piece.start + piece.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether nothing is written between two runs of a page. */
const onlyBlanks = (runs: PageRuns, before: number, after: number): boolean =>
  after >= before && runs.slice(before + 1, after).every(isBlank);
