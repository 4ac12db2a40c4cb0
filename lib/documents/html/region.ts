import { isElement, isText, own, tagOf } from './dom.ts';
import { childrenOf, encloses } from './flat-tree.ts';
import { isNotProse, isPeriphery } from './skip.ts';

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

/** The part of a page to read: the smallest candidate that holds most of its prose, else all of `body`. In steps. */
export function* regionSteps(body: Element): Generator<undefined, Element> {
  const prose = new Map<Element, number>();
  const total = yield* measure(body, prose);
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

interface Open {
  readonly element: Element;
  readonly children: Iterator<Node>;
  length: number;
}

const opened = (element: Element): Open => ({
  element,
  children: childrenOf(element)[Symbol.iterator](),
  length: 0,
});

/** The length of the text outside links, noted down in `prose` for each candidate on the way. */
function* measure(root: Element, prose: Map<Element, number>): Generator<undefined, number> {
  const open = isNotProse(root) || isPeriphery(root) ? [] : [opened(root)];
  let total = 0;
  for (let at = open.at(-1); at !== undefined; at = open.at(-1)) {
    yield;
    const { value: child, done } = at.children.next();
    if (done) {
      open.pop();
      total = at.length;
      const outer = open.at(-1);
      if (outer !== undefined) outer.length += at.length;
      if (at.length > 0 && own(at.element, 'matches')(CANDIDATES)) prose.set(at.element, at.length);
    } else if (isText(child)) at.length += child.data.trim().length;
    else if (isElement(child) && tagOf(child) !== 'A' && !isNotProse(child) && !isPeriphery(child)) {
      open.push(opened(child));
    }
  }
  return total;
}
