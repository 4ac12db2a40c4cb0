import { isNotProse, isPeriphery } from '../../documents/html/skip.ts';
import { childrenOf, encloses } from './flat-tree.ts';

const CANDIDATES = 'article, main, [role="main"], [role="article"], [itemprop="articleBody"]';

/**
 * A candidate must hold this share of the page's prose. A news page carries teasers and lists of links beside its
 * article, but little prose; a teaser that is marked up as an article holds far less than half.
 */
const LEAST_SHARE = 0.5;

/**
 * Beside the article there is none that holds this share of its prose: pages that go on with the next article, or list
 * several, are read with all of them.
 */
const LEAST_NEIGHBOUR = 0.25;

/** The part of the page to read: the smallest candidate that holds most of the page's prose, else the body. */
export function chooseRegion(document: Document): Element | undefined {
  // A frameset has no text, and a document still being parsed may have no body.
  const { body } = document;
  if (!body) return undefined;
  const prose = new Map<Element, number>();
  const total = measure(body, prose);
  // Inner candidates were noted before outer ones, so of two with the same text the inner one comes first.
  const large = [...prose].filter(([, length]) => length >= total * LEAST_SHARE).sort((a, b) => a[1] - b[1]);
  const chosen = large.find(([candidate, length]) =>
    [...prose].every(
      ([other, itsLength]) =>
        itsLength < length * LEAST_NEIGHBOUR || encloses(candidate, other) || encloses(other, candidate),
    ),
  );
  return chosen?.[0] ?? body;
}

/** The length of the text outside links, noted down in `prose` for each candidate on the way. */
function measure(element: Element, prose: Map<Element, number>): number {
  if (isNotProse(element) || isPeriphery(element)) return 0;
  let length = 0;
  for (const child of childrenOf(element)) {
    if (child instanceof Text) length += child.data.trim().length;
    else if (child instanceof Element && child.tagName !== 'A') length += measure(child, prose);
  }
  if (length > 0 && element.matches(CANDIDATES)) prose.set(element, length);
  return length;
}
