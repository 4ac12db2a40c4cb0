import { TABLE_PARTS, tableOf } from '../../documents/html/html-table.ts';
import { isNotProse, isPeriphery, type Skip } from '../../documents/html/skip.ts';
import type { Span } from '../../engine/text/span.ts';
import { type Table, trimmed } from '../../engine/text/table.ts';
import { holdsText, isCutOff, shownUntil } from './clip.ts';
import { declaredLanguage } from './declared-language.ts';
import { childrenOf } from './flat-tree.ts';
import { type PageText, PageTextBuilder } from './page-text.ts';
import { chooseRegion } from './region.ts';
import { type Rendering, renderingOf } from './rendering.ts';

/** The white space that HTML collapses; a no-break space is none of it. */
const WHITE_SPACE = /[ \t\n\r\f]+/g;
/** Inline elements whose content is no part of the figure beside it. */
const SEAMS = new Set(['SUP', 'SUB', 'CODE', 'KBD', 'SAMP', 'VAR', 'IMG', 'SVG']);
const DIGIT = /\p{N}/u;
const DIGIT_OR_PERCENT = /[\p{N}%]/u;

/** A stretch of the text and the `lang` that holds for it; empty where the page declares none. */
export interface DeclaredPart extends Span {
  readonly declared: string;
}

/** A text with the tables in it. */
export interface ReadText extends PageText {
  readonly tables: readonly Table[];
  /** The parts of the text by their declared language, without gaps: one, where it is the same throughout. */
  readonly parts: readonly DeclaredPart[];
  /** The shadow trees that some of it stands in, or may come to stand in. */
  readonly trees: readonly ShadowRoot[];
  /** Elements that may get a shadow tree yet: the page's components that have none. */
  readonly unformed: readonly Element[];
}

export interface ReadPage extends ReadText {
  /** The part of the page that the text is of. */
  readonly region: Element;
}

/** The text of the page's article as a reader sees it; nothing where the document has no body. Changes nothing. */
export function readPage(document: Document): ReadPage | undefined {
  // All of such a document is a field of a form, whose text is the reader's own.
  if (document.designMode === 'on') return undefined;
  const region = chooseRegion(document);
  if (region === undefined) return undefined;
  const article = readText(region, isPeriphery);
  if (article.text !== '') return { ...article, region };
  return { ...readText(document.body, () => false), region: document.body };
}

/**
 * The visible text in `root` as one string: blocks and table cells are parted by a blank line, `<br>` by a line feed,
 * inline elements by nothing. White space is collapsed as the browser does; all else stays as it is written.
 */
export function readText(root: Element, skip: Skip): ReadText {
  const reader = new Reader(skip, declaredLanguage(root));
  reader.element(root);
  const page = reader.builder.build();
  const spanOf = (part: Element): Span | undefined => {
    const span = reader.cells.get(part);
    return span && trimmed(page.text, span);
  };
  return {
    ...page,
    tables: reader.tables.flatMap((element) => tableOf(element, spanOf) ?? []),
    parts: reader.parts(page.text.length),
    trees: reader.trees,
    unformed: reader.unformed,
  };
}

class Reader {
  readonly builder = new PageTextBuilder();
  readonly tables: Element[] = [];
  /** Where the cells and captions of the tables stand, with separators before them. */
  readonly cells = new Map<Element, Span>();
  readonly trees: ShadowRoot[] = [];
  readonly unformed: Element[] = [];
  readonly #skip: Skip;
  /** Where another declared language begins. */
  readonly #turns: { readonly start: number; readonly declared: string }[];
  /** Line feeds owed before the next text: one for `<br>`, two for a block. */
  #lines = 0;
  /** White space owed before the next text in the same line: where it stands. */
  #space: { readonly node: Text; readonly offset: number } | undefined;
  /** Whether a box has ended or begun, so that figures on its two sides do not touch on the page. */
  #seam = false;
  /** What lies below is cut off, in viewport coordinates. */
  #edge = Number.POSITIVE_INFINITY;

  constructor(skip: Skip, declared: string) {
    this.#skip = skip;
    this.#turns = [{ start: 0, declared }];
  }

  element(element: Element): void {
    const tag = element.tagName.toUpperCase();
    if (tag === 'BR') {
      this.#break(this.#lines + 1);
      return;
    }
    const rendering = renderingOf(element);
    if (rendering === undefined) return;
    this.#border(rendering, tag);
    if (isNotProse(element) || this.#skip(element)) return;
    if (rendering.flow === 'block' && isCutOff(element, this.#edge)) return;
    const edge = shownUntil(element, rendering);
    if (edge !== Number.POSITIVE_INFINITY && holdsText(element)) return;
    if (element.shadowRoot !== null) this.trees.push(element.shadowRoot);
    else if (tag.includes('-')) this.unformed.push(element);
    if (tag === 'TABLE') this.tables.push(element);
    this.#within(edge, () => this.#content(element, tag, rendering));
    this.#border(rendering, tag);
  }

  /** The parts by their declared language of a text of this length. */
  parts(length: number): readonly DeclaredPart[] {
    const turns = this.#turns.filter(
      ({ start }, at) => start < (this.#turns[at + 1]?.start ?? Math.max(length, 1)),
    );
    return turns.map((turn, at) => ({ ...turn, end: turns[at + 1]?.start ?? length }));
  }

  #content(element: Element, tag: string, { flow, visible, preformatted }: Rendering): void {
    const start = this.builder.length;
    const declared = element.getAttribute('lang');
    const outside = this.#turns.at(-1)?.declared ?? '';
    // A foreign name within a sentence does not make the sentence another.
    const turns = declared !== null && flow === 'block' && declared !== outside;
    if (turns) this.#turns.push({ start, declared });
    const folded = tag === 'DETAILS' && !element.hasAttribute('open');
    for (const child of childrenOf(element)) {
      if (child instanceof Text) {
        if (visible && !folded) this.#text(child, preformatted);
      } else if (child instanceof Element && !(folded && child.tagName !== 'SUMMARY')) this.element(child);
    }
    const end = this.builder.length;
    if (turns) this.#turns.push({ start: end, declared: outside });
    if (TABLE_PARTS.has(tag)) this.cells.set(element, { start, end });
  }

  #within(edge: number, read: () => void): void {
    const outer = this.#edge;
    this.#edge = Math.min(outer, edge);
    read();
    this.#edge = outer;
  }

  #border({ flow }: Rendering, tag: string): void {
    if (flow === 'block') this.#break(2);
    // 10² and a footnote's number are raised, not part of the figure before them.
    else if (flow === 'atom' || SEAMS.has(tag)) this.#seam = true;
  }

  #break(lines: number): void {
    this.#lines = Math.min(2, Math.max(this.#lines, lines));
    this.#space = undefined;
  }

  #text(node: Text, preformatted: boolean): void {
    const { data } = node;
    if (preformatted) {
      this.#word(node, 0, data.length);
      return;
    }
    let from = 0;
    for (const { 0: run, index } of data.matchAll(WHITE_SPACE)) {
      // A single blank between two words needs no collapsing and stays within one piece.
      if (run === ' ' && index > 0 && index + 1 < data.length) continue;
      this.#word(node, from, index);
      this.#space ??= { node, offset: index };
      from = index + run.length;
    }
    this.#word(node, from, data.length);
  }

  #word(node: Text, start: number, end: number): void {
    if (start === end) return;
    const { builder } = this;
    if (builder.last !== '') {
      if (this.#lines > 0) builder.separate('\n'.repeat(this.#lines));
      else if (this.#space !== undefined) builder.appendBlank(this.#space.node, this.#space.offset);
      else if (this.#seam && DIGIT_OR_PERCENT.test(builder.last) && DIGIT.test(node.data.charAt(start))) {
        builder.separate(' ');
      }
    }
    builder.append(node, start, end);
    this.#lines = 0;
    this.#space = undefined;
    this.#seam = false;
  }
}
