import type { TextBuilder } from '../../documents/html/text-builder.ts';
import type { Span } from '../../engine/text/span.ts';
import type { Stretch } from './stretch.ts';

/** A stretch of the text that stands, unit for unit, in one text node of the page. */
interface Piece {
  /** Offset in the text. */
  readonly start: number;
  readonly node: Text;
  /** Offset in the node's data. */
  readonly offset: number;
  length: number;
  /** The node's data when it was read. */
  readonly data: string;
}

/** A text as one string, with the way back from its UTF-16 offsets to the page. */
export interface PageText {
  readonly text: string;
  /**
   * Where the span stands on the page; nothing where it holds no text of the page or that has changed since it was
   * read. Separators between blocks belong to no stretch.
   */
  stretchOf(span: Span): Stretch | undefined;
  /** The span of what a range of the page holds of this text; nothing where it holds none of it. */
  spanOf(range: Range): Span | undefined;
  /** Where about the text begins that is in the view: an offset of the text. */
  offsetInView(): number;
}

/** Remembers for each piece of a text where it stands on the page. */
export class PageTextBuilder implements TextBuilder {
  readonly chunks: string[] = [];
  readonly #pieces: Piece[] = [];
  #length = 0;
  #last = '';

  get last(): string {
    return this.#last;
  }

  get length(): number {
    return this.#length;
  }

  get text(): string {
    return this.chunks.join('');
  }

  separate(separator: string): void {
    this.#append(separator);
  }

  append(node: Text, start: number, end: number): void {
    this.#note(node, start, end - start);
    this.#append(node.data.slice(start, end));
  }

  appendBlank(node: Text, offset: number): void {
    this.#note(node, offset, 1);
    this.#append(' ');
  }

  /** Whether what was read last stands below all that is in the view. */
  isBelowView(): boolean {
    const last = this.#pieces.at(-1);
    return last !== undefined && boxOf(last).top > innerHeight;
  }

  /** The text so far; what is appended later is no part of it. */
  build(): PageText {
    const pieces = [...this.#pieces];
    return {
      text: this.text,
      stretchOf: (span) => stretchOf(pieces, span),
      spanOf: (range) => spanOf(pieces, range),
      offsetInView: () => pieces[countBefore(pieces, isAboveView)]?.start ?? 0,
    };
  }

  #note(node: Text, offset: number, length: number): void {
    const piece = this.#pieces.at(-1);
    const goesOn =
      piece?.node === node &&
      piece.offset + piece.length === offset &&
      piece.start + piece.length === this.#length;
    if (goesOn) piece.length += length;
    else this.#pieces.push({ start: this.#length, node, offset, length, data: node.data });
  }

  #append(chunk: string): void {
    this.chunks.push(chunk);
    this.#length += chunk.length;
    this.#last = chunk.at(-1) ?? this.#last;
  }
}

function stretchOf(pieces: readonly Piece[], { start, end }: Span): Stretch | undefined {
  if (start >= end) return undefined;
  const from = countBefore(pieces, (piece) => piece.start + piece.length <= start);
  const to = countBefore(pieces, (piece) => piece.start < end);
  const within = pieces.slice(from, to);
  if (within.some(({ node, data }) => node.data !== data)) return undefined;
  const [first, ...rest] = runsOf(within).map(([head, tail]) => {
    const range = head.node.ownerDocument.createRange();
    range.setStart(head.node, head.offset + Math.max(0, start - head.start));
    range.setEnd(tail.node, tail.offset + Math.min(tail.length, end - tail.start));
    return range;
  });
  return first && [first, ...rest];
}

function spanOf(pieces: readonly Piece[], range: Range): Span | undefined {
  const held = pieces.flatMap(({ node, data, start, offset, length }) => {
    if (node.data !== data || !range.intersectsNode(node)) return [];
    const from = node === range.startContainer ? Math.max(offset, range.startOffset) : offset;
    const to = node === range.endContainer ? Math.min(offset + length, range.endOffset) : offset + length;
    return from < to ? [{ start: start + from - offset, end: start + to - offset }] : [];
  });
  const [first, last] = [held[0], held.at(-1)];
  return first && last && { start: first.start, end: last.end };
}

/** Text further down the page mostly comes later; where it does not, another piece is found, and no harm is done. */
const isAboveView = (piece: Piece): boolean => boxOf(piece).bottom < 0;

function boxOf({ node }: Piece): DOMRect {
  const range = node.ownerDocument.createRange();
  range.selectNodeContents(node);
  return range.getBoundingClientRect();
}

/** The first and the last of the pieces that one range can hold: those of one tree, one behind the other. */
function runsOf(pieces: readonly Piece[]): readonly (readonly [Piece, Piece])[] {
  const runs: [Piece, Piece][] = [];
  for (const piece of pieces) {
    const run = runs.at(-1);
    if (run !== undefined && follows(run[1].node, piece.node)) run[1] = piece;
    else runs.push([piece, piece]);
  }
  return runs;
}

/** Slots may show nodes in another order than that of their tree. */
const follows = (before: Text, node: Text): boolean =>
  before === node ||
  (before.getRootNode() === node.getRootNode() &&
    (before.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);

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
