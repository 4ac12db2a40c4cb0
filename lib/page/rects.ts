import { renderingOf } from './rendering.ts';

/**
 * The boxes of the range's text, one or more a line, in viewport coordinates. Only text counts: the box of a whole
 * element within the range may be much wider than what is written in it.
 */
export function rectsOf(range: Range): readonly DOMRect[] {
  return textNodesOf(range).flatMap((node) => rectsIn(node, range));
}

/** The boxes of that part of a text node which lies in the range. */
export function rectsIn(node: Text, range: Range): readonly DOMRect[] {
  const part = node.ownerDocument.createRange();
  part.setStart(node, node === range.startContainer ? range.startOffset : 0);
  part.setEnd(node, node === range.endContainer ? range.endOffset : node.length);
  return [...part.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

/** The box around all of the range's text in viewport coordinates; nothing when none of it is on the page. */
export function boundsOf(range: Range): DOMRect | undefined {
  const rects = rectsOf(range);
  if (rects.length === 0) return undefined;
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

/** The text nodes that hold at least one UTF-16 unit of the range and can be seen. */
export function textNodesOf(range: Range): readonly Text[] {
  const root = range.commonAncestorContainer;
  if (root instanceof Text) return range.collapsed ? [] : [root];
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  if (range.startContainer !== root) walker.currentNode = range.startContainer;
  for (
    let node: Node | null = walker.currentNode instanceof Text ? walker.currentNode : walker.nextNode();
    node !== null && range.comparePoint(node, 0) <= 0;
    node = walker.nextNode()
  ) {
    if (node instanceof Text && range.intersectsNode(node) && isSeen(node, root)) nodes.push(node);
  }
  return nodes;
}

/** Text for screen readers only has a box too, somewhere; what holds `root` is known to be seen. */
function isSeen(node: Text, root: Node): boolean {
  for (let at = node.parentElement; at !== null && at !== root; at = at.parentElement) {
    if (renderingOf(at) === undefined) return false;
  }
  return true;
}
