/** Puts a text together from pieces of text nodes and separators that stand nowhere in the document. */
export interface TextBuilder {
  /** The last UTF-16 unit so far; empty at the start. */
  readonly last: string;
  /** The UTF-16 units so far. */
  readonly length: number;
  /** What the text has been put together from so far. */
  readonly chunks: readonly string[];
  separate(separator: string): void;
  /** Appends `node.data` from `start` to `end`. */
  append(node: Text, start: number, end: number): void;
  /** Appends one blank for the white space that begins at `offset`, whatever it is written with. */
  appendBlank(node: Text, offset: number): void;
  readonly text: string;
}

/** A builder of the text alone, without the way back to its nodes. */
export class PlainTextBuilder implements TextBuilder {
  readonly chunks: string[] = [];
  last = '';
  length = 0;

  get text(): string {
    return this.chunks.join('');
  }

  separate(separator: string): void {
    this.chunks.push(separator);
    this.length += separator.length;
    this.last = separator.at(-1) ?? this.last;
  }

  append({ data }: Text, start: number, end: number): void {
    this.separate(data.slice(start, end));
  }

  appendBlank(): void {
    this.separate(' ');
  }
}
