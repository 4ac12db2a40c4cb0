import { isNotProse } from '../../lib/page/skip.ts';

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

/**
 * The text in `root`, as the extension reads a page: blocks and table cells parted by a blank line, `<br>` by a line
 * feed, white space collapsed but for no-break spaces. What only a style sheet hides or shows is not known here.
 */
export function textOf(root: Node): string {
  const chunks: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === TEXT) chunks.push((node.textContent ?? '').replace(/[ \t\n\r\f]+/gu, ' '));
    else if (isElement(node)) element(node);
    else if (node.nodeType === FRAGMENT) node.childNodes.forEach(visit);
  };
  const element = (node: Element): void => {
    if (node.tagName === 'BR') chunks.push('\n');
    if (isHidden(node)) return;
    const edge = BLOCKS.has(node.tagName) ? '\n\n' : '';
    chunks.push(edge);
    node.childNodes.forEach(visit);
    chunks.push(edge);
  };
  visit(root);
  return chunks
    .join('')
    .replace(/ {2,}/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}
