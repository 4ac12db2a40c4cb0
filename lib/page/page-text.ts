import type { Span } from '../text/span.ts';

/** A stretch of the text that stands, unit for unit, in one text node of the page. */
interface Piece {
  /** Offset in the text. */
  readonly start: number;
  readonly node: Text;
  /** Offset in the node's data. */
  readonly offset: number;
  length: number;
}

/** A text as one string, with the way back from its UTF-16 offsets to the page. */
export interface PageText {
  readonly text: string;
  /**
   * The live range that holds the span; nothing where it holds no text of the page or its text nodes have become
   * shorter since. The ends lie in text nodes; separators between blocks belong to no range.
   */
  rangeOf(span: Span): Range | undefined;
}

/** Puts a text together from pieces of text nodes and separators that stand nowhere on the page. */
export class PageTextBuilder {
  readonly #chunks: string[] = [];
  readonly #pieces: Piece[] = [];
  #length = 0;
  #last = '';

  /** The last UTF-16 unit so far; empty at the start. */
  get last(): string {
    return this.#last;
  }

  /** The UTF-16 units so far. */
  get length(): number {
    return this.#length;
  }

  separate(separator: string): void {
    this.#append(separator);
  }

  /** Appends `node.data` from `start` to `end`. */
  append(node: Text, start: number, end: number): void {
    this.#note(node, start, end - start);
    this.#append(node.data.slice(start, end));
  }

  /** Appends one blank for the white space that begins at `offset`, whatever it is written with. */
  appendBlank(node: Text, offset: number): void {
    this.#note(node, offset, 1);
    this.#append(' ');
  }

  build(): PageText {
    const pieces = this.#pieces;
    return { text: this.#chunks.join(''), rangeOf: (span) => rangeOf(pieces, span) };
  }

  #note(node: Text, offset: number, length: number): void {
    const piece = this.#pieces.at(-1);
    const goesOn =
      piece?.node === node &&
      piece.offset + piece.length === offset &&
      piece.start + piece.length === this.#length;
    if (goesOn) piece.length += length;
    else this.#pieces.push({ start: this.#length, node, offset, length });
  }

  #append(chunk: string): void {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    this.#last = chunk.at(-1) ?? this.#last;
  }
}

function rangeOf(pieces: readonly Piece[], { start, end }: Span): Range | undefined {
  if (start >= end) return undefined;
  const first = pieces[countBefore(pieces, (piece) => piece.start + piece.length <= start)];
  const last = pieces[countBefore(pieces, (piece) => piece.start < end) - 1];
  if (first === undefined || last === undefined || last.start < first.start) return undefined;
  const from = first.offset + Math.max(0, start - first.start);
  const to = last.offset + Math.min(last.length, end - last.start);
  if (from > first.node.length || to > last.node.length) return undefined;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, from);
  range.setEnd(last.node, to);
  return range;
}

/** How many pieces from the front satisfy a condition that holds for a front part of them only. */
function countBefore(pieces: readonly Piece[], holds: (piece: Piece) => boolean): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece !== undefined && holds(piece)) low = middle + 1;
    else high = middle;
  }
  return low;
}
