import type { Span } from '../../engine/text/span.ts';
import { finished } from '../../engine/text/steps.ts';
import { type Table, trimmed } from '../../engine/text/table.ts';
import type { DeclaredPart } from '../language/declared-part.ts';
import { declaredLanguage, declaredOf } from './declared-language.ts';
import { childNodesOf, hasAttribute, isElement, isText, tagOf } from './dom.ts';
import { childrenOf, shadowOf } from './flat-tree.ts';
import { TABLE_PARTS, tableSteps } from './html-table.ts';
import { isNotProse, type Skip } from './skip.ts';
import type { TextBuilder } from './text-builder.ts';
import type { Rendering, View } from './view.ts';

/** The white space that HTML collapses; a no-break space is none of it. */
const WHITE_SPACE = /[ \t\n\r\f]+/g;
/** Inline elements whose content is no part of the figure beside it. */
const SEAMS = new Set(['SUP', 'SUB', 'CODE', 'KBD', 'SAMP', 'VAR', 'IMG', 'SVG']);
const DIGIT = /\p{N}/u;
const DIGIT_OR_PERCENT = /[\p{N}%]/u;

/** A text with the tables in it. */
export interface ReadText {
  readonly text: string;
  readonly tables: readonly Table[];
  /** The parts of the text by their declared language, without gaps: one, where it is the same throughout. */
  readonly parts: readonly DeclaredPart[];
  /** The shadow trees that some of it stands in, or may come to stand in. */
  readonly trees: readonly ShadowRoot[];
  /** Elements that may get a shadow tree yet: the page's components that have none. */
  readonly unformed: readonly Element[];
}

/**
 * The text in `root` that can be seen in `view`, put together by `builder`: blocks and table cells are parted by a blank
 * line, `<br>` by a line feed, inline elements by nothing. White space is collapsed as a browser does; all else stays as
 * it is written. However deep the elements lie in each other, nothing is called within itself.
 */
export const readText = (root: Element, skip: Skip, view: View, builder: TextBuilder): ReadText =>
  finished(readTextSteps(root, skip, view, builder));

/** At the end of a block: what has been read so far, of which nothing changes any more but that more comes. */
export type Step<T> = (() => T) | undefined;

/** The same in steps, a node each: whoever reads may do something else in between, as long as the document stays as it is. */
export function* readTextSteps(
  root: Element,
  skip: Skip,
  view: View,
  builder: TextBuilder,
): Generator<Step<ReadText>, ReadText> {
  const reader = new Reader(skip, view, builder, declaredLanguage(root));
  const soFar = (): ReadText => {
    const { text } = builder;
    return {
      text,
      tables: [...reader.tables],
      parts: reader.parts(text.length),
      trees: reader.trees,
      unformed: reader.unformed,
    };
  };
  for (const isBetweenBlocks of reader.read(root)) yield isBetweenBlocks ? soFar : undefined;
  return soFar();
}

/** An element whose content is being read. */
interface Open {
  readonly element: Element;
  readonly tag: string;
  readonly rendering: Rendering;
  readonly children: Iterator<Node>;
  readonly start: number;
  /** The number of the builder's chunks before it. */
  readonly chunk: number;
  /** A closed `<details>`, of which only the summary is shown. */
  readonly isFolded: boolean;
  /** The language that holds again behind it; nothing where it declares none. */
  readonly outside: string | undefined;
  /** What lies below is cut off. */
  readonly edge: number;
}

class Reader {
  /** The tables, in the order of their ends: inner ones first. */
  readonly tables: Table[] = [];
  readonly trees: ShadowRoot[] = [];
  readonly unformed: Element[] = [];
  readonly #skip: Skip;
  readonly #view: View;
  readonly #builder: TextBuilder;
  /** Where another declared language begins. */
  readonly #turns: { readonly start: number; readonly declared: string }[];
  /** Where the cells and captions of the tables stand, without the white space at their ends. */
  readonly #cells = new Map<Element, () => Span>();
  /** Line feeds owed before the next text: one for `<br>`, two for a block. */
  #lines = 0;
  /** White space owed before the next text in the same line: where it stands. */
  #space: { readonly node: Text; readonly offset: number } | undefined;
  /** Whether a box has ended or begun, so that figures on its two sides do not touch on the page. */
  #seam = false;
  /** So many tables lie around what is read. */
  #depth = 0;

  constructor(skip: Skip, view: View, builder: TextBuilder, declared: string) {
    this.#skip = skip;
    this.#view = view;
    this.#builder = builder;
    this.#turns = [{ start: 0, declared }];
  }

  /** Says at each step whether what comes next belongs to no block or table that has begun already. */
  *read(root: Element): Generator<boolean | undefined, void> {
    const first = this.#enter(root, Number.POSITIVE_INFINITY);
    const open: Open[] = first === undefined ? [] : [first];
    for (let at = open.at(-1); at !== undefined; at = open.at(-1)) {
      yield this.#lines === 2 && this.#depth === 0;
      const { value: child, done } = at.children.next();
      if (done) {
        open.pop();
        this.#leave(at);
        if (at.tag === 'TABLE') {
          this.#depth--;
          this.tables.push(...(yield* tableSteps(at.element, (part) => this.#cells.get(part)?.())));
        }
      } else if (isText(child)) {
        if (at.rendering.visible && !at.isFolded) this.#text(child, at.rendering.preformatted);
      } else if (isElement(child) && !(at.isFolded && tagOf(child) !== 'SUMMARY')) {
        const inner = this.#enter(child, at.edge);
        if (inner !== undefined) open.push(inner);
      }
    }
  }

  /** The parts by their declared language of a text of this length. */
  parts(length: number): readonly DeclaredPart[] {
    const turns = this.#turns.filter(
      ({ start }, at) => start < (this.#turns[at + 1]?.start ?? Math.max(length, 1)),
    );
    return turns.map((turn, at) => ({ ...turn, end: turns[at + 1]?.start ?? length }));
  }

  /** What is open now, if there is anything to read in the element. */
  #enter(element: Element, outer: number): Open | undefined {
    const tag = tagOf(element);
    if (tag === 'BR') {
      this.#break(this.#lines + 1);
      return undefined;
    }
    const rendering = this.#view.renderingOf(element);
    if (rendering === undefined) return undefined;
    this.#border(rendering, tag);
    if (isNotProse(element) || this.#skip(element)) return undefined;
    if (rendering.flow === 'block' && this.#view.isCutOff(element, outer)) return undefined;
    const shown = rendering.clips ? this.#view.shownUntil(element) : Number.POSITIVE_INFINITY;
    // The sentence that the edge runs through cannot be read to its end.
    if (shown !== Number.POSITIVE_INFINITY && holdsText(element)) return undefined;
    const shadow = shadowOf(element);
    if (shadow !== undefined) this.trees.push(shadow);
    else if (tag.includes('-')) this.unformed.push(element);
    if (tag === 'TABLE') this.#depth++;
    const start = this.#builder.length;
    return {
      element,
      tag,
      rendering,
      children: childrenOf(element)[Symbol.iterator](),
      start,
      chunk: this.#builder.chunks.length,
      isFolded: tag === 'DETAILS' && !hasAttribute(element, 'open'),
      outside: this.#turn(element, rendering, start),
      edge: Math.min(outer, shown),
    };
  }

  #leave({ element, tag, rendering, start, chunk, outside }: Open): void {
    if (outside !== undefined) this.#turns.push({ start: this.#builder.length, declared: outside });
    const { chunks } = this.#builder;
    const to = chunks.length;
    // Put together only for a table of figures: in one for the layout a cell may hold all of the page, again and again.
    if (TABLE_PARTS.has(tag))
      this.#cells.set(element, () => trimmed(chunks.slice(chunk, to).join(''), start));
    this.#border(rendering, tag);
  }

  /** Notes the language that an element declares, and gives the one around it; nothing where it declares no other. */
  #turn(element: Element, { flow }: Rendering, start: number): string | undefined {
    const declared = declaredOf(element);
    const outside = this.#turns.at(-1)?.declared ?? '';
    // A foreign name within a sentence does not make the sentence another.
    if (declared === null || flow !== 'block' || declared === outside) return undefined;
    this.#turns.push({ start, declared });
    return outside;
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
    const builder = this.#builder;
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

/** Whether text stands right in the element, and not in elements within it. */
export const holdsText = (element: Element): boolean =>
  [...childNodesOf(element)].some((child) => isText(child) && child.data.trim() !== '');
