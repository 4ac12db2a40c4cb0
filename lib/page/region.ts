import { isNotProse, isPeriphery } from './skip.ts';

const CANDIDATES = 'article, main, [role="main"], [role="article"], [itemprop="articleBody"]';

/**
 * A candidate must hold this share of the page's prose. A news page carries teasers and lists of links beside its
 * article, but little prose; a teaser that is marked up as an article holds far less than half.
 */
const LEAST_SHARE = 0.5;

/** The part of the page to read: the smallest candidate that holds most of the page's prose, else the body. */
export function chooseRegion(document: Document): Element | undefined {
  // A frameset has no text, and a document still being parsed may have no body.
  const { body } = document;
  if (!body) return undefined;
  const prose = new Map<Element, number>();
  const total = measure(body, prose);
  let chosen: Element = body;
  let least = Number.POSITIVE_INFINITY;
  // Inner candidates were noted before outer ones, so of two with the same text the inner one stays.
  for (const [candidate, length] of prose) {
    if (length >= total * LEAST_SHARE && length < least) {
      chosen = candidate;
      least = length;
    }
  }
  return chosen;
}

/** The length of the text outside links, noted down in `prose` for each candidate on the way. */
function measure(element: Element, prose: Map<Element, number>): number {
  if (isNotProse(element) || isPeriphery(element)) return 0;
  let length = 0;
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (child instanceof Text) length += child.data.trim().length;
    else if (child instanceof Element && child.tagName !== 'A') length += measure(child, prose);
  }
  if (length > 0 && element.matches(CANDIDATES)) prose.set(element, length);
  return length;
}
