import { own } from '../../documents/html/dom.ts';
import { parentOf } from '../../documents/html/flat-tree.ts';
import { renderingOf } from './rendering.ts';

/**
 * A stretch of the page's text as live ranges, in the order in which they are read: one range, or several where the text
 * passes from one tree into another, as into that of a component. Their ends lie in text nodes.
 */
export type Stretch = readonly [Range, ...Range[]];

/** What a stretch holds now; what is taken from the page reads as nothing. */
export const contentOf = (stretch: Stretch): string => stretch.map(String).join('');

/** Whether a stretch is still part of the page. */
export const isAttached = (stretch: Stretch): boolean =>
  stretch.every(({ startContainer, endContainer }) => startContainer.isConnected && endContainer.isConnected);

/** The element that the first of its text is shown in. */
export function holderOf([{ startContainer }]: Stretch): Element | undefined {
  return startContainer instanceof Text ? parentOf(startContainer) : undefined;
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
  for (let at = node.parentElement; at !== null && at !== root; at = own(at, 'parentElement')) {
    if (renderingOf(at) === undefined) return false;
  }
  return true;
}
