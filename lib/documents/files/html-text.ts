import type { Span } from '../../engine/text/span.ts';
import { type Table, trimmed } from '../../engine/text/table.ts';
import { TABLE_PARTS, tableOf } from '../html/html-table.ts';
import { isNotProse } from '../html/skip.ts';

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY ' +
    'TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
const ELEMENT = 1;
const TEXT = 3;
const FRAGMENT = 11;

const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;
const isHidden = (element: Element): boolean => element.hasAttribute('hidden') || isNotProse(element);

/** The text of a document with the tables in it. */
export interface HtmlText {
  readonly text: string;
  readonly tables: readonly Table[];
}

/** Puts the text together, and owes what parts it from the next until that comes. */
class Writer {
  text = '';
  #lines = 0;
  #space = false;

  break(lines: number): void {
    this.#lines = Math.min(2, lines);
    this.#space = false;
  }

  line(): void {
    this.break(this.#lines + 1);
  }

  write(data: string): void {
    const collapsed = data.replace(/[ \t\n\r\f]+/gu, ' ');
    const words = collapsed.replace(/^ | $/gu, '');
    this.#space ||= collapsed.startsWith(' ') && this.#lines === 0;
    if (words === '') return;
    if (this.text !== '') this.text += this.#lines > 0 ? '\n'.repeat(this.#lines) : this.#space ? ' ' : '';
    this.text += words;
    this.#lines = 0;
    this.#space = collapsed.endsWith(' ');
  }
}

/**
 * The text in `root`, as the extension reads a page: blocks and table cells parted by a blank line, `<br>` by a line
 * feed, white space collapsed but for no-break spaces. What only a style sheet hides or shows is not known here.
 */
export function textOf(root: Node): HtmlText {
  const writer = new Writer();
  const tables: Element[] = [];
  const parts = new Map<Node, Span>();
  const visit = (node: Node): void => {
    if (node.nodeType === TEXT) writer.write(node.textContent ?? '');
    else if (isElement(node)) element(node);
    else if (node.nodeType === FRAGMENT) node.childNodes.forEach(visit);
  };
  const element = (node: Element): void => {
    if (node.tagName === 'BR') writer.line();
    if (isHidden(node)) return;
    const isBlock = BLOCKS.has(node.tagName);
    if (isBlock) writer.break(2);
    const start = writer.text.length;
    node.childNodes.forEach(visit);
    if (node.tagName === 'TABLE') tables.push(node);
    if (TABLE_PARTS.has(node.tagName)) parts.set(node, { start, end: writer.text.length });
    if (isBlock) writer.break(2);
  };
  visit(root);
  const { text } = writer;
  const spanOf = (part: Element): Span | undefined => {
    const span = parts.get(part);
    return span && trimmed(text, span);
  };
  return { text, tables: tables.flatMap((table) => tableOf(table, spanOf) ?? []) };
}
