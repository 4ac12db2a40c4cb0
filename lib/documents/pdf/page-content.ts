/** What a page of a PDF gives of its text at a time, in the shape of pdf.js. */
interface Chunk<Item, Style> {
  readonly items: readonly Item[];
  readonly styles: Readonly<Record<string, Style>>;
  readonly lang: string | null;
}

interface Reader<Part> {
  read(): Promise<{ readonly done: boolean; readonly value?: Part | undefined }>;
  cancel(reason?: unknown): Promise<void>;
}

/** A page of pdf.js, as far as it is asked for its text. */
export interface TextPage<Item, Style> {
  streamTextContent(): { getReader(): Reader<Chunk<Item, Style>> };
}

/** The text of a page: pieces as they were set, and the fonts by their names. */
export interface PageContent<Item, Style> {
  readonly items: Item[];
  readonly styles: Record<string, Style>;
  readonly lang: string | null;
}

/** More than any report has. */
export const MOST_PAGES = 2000;
/** Pieces of text in a whole PDF: a full page of figures has some 2,000. */
const MOST_PIECES = 1_000_000;
/** Five minutes for one file, in milliseconds; a report of 2,000 pages takes some 20 seconds. */
const LONGEST = 300_000;

/** A PDF that holds more text than any document, however few bytes it is packed in. */
export class TooMuchText extends Error {
  override readonly name = 'TooMuchText';
}

/** What may still be read of one PDF. `now` is a clock, in milliseconds. */
export class ReadingBounds {
  readonly #now: () => number;
  readonly #until: number;
  #pieces = 0;

  constructor(now: () => number = () => Date.now()) {
    this.#now = now;
    this.#until = now() + LONGEST;
  }

  /** Throws TooMuchText once there is no more to be read. */
  take(pieces: number): void {
    this.#pieces += pieces;
    if (this.#pieces > MOST_PIECES || this.#now() > this.#until) throw new TooMuchText('Too much text');
  }
}

/** All text of a page, taken piece by piece, so that a page without end is given up in time; throws TooMuchText then. */
export async function pageContent<Item, Style>(
  page: TextPage<Item, Style>,
  bounds: ReadingBounds,
): Promise<PageContent<Item, Style>> {
  const items: Item[] = [];
  const styles: Record<string, Style> = {};
  let lang: string | null = null;
  const reader = page.streamTextContent().getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      if (next.value === undefined) continue;
      bounds.take(next.value.items.length);
      lang ??= next.value.lang;
      Object.assign(styles, next.value.styles);
      for (const item of next.value.items) items.push(item);
    }
  } catch (error) {
    // Else the worker would go on with the page.
    await reader.cancel(error).catch(() => undefined);
    throw error;
  }
  return { items, styles, lang };
}
