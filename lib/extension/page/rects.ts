import { type Stretch, textNodesOf } from './stretch.ts';

/**
 * The boxes of a stretch's text, one or more a line, in viewport coordinates. Only text counts: the box of a whole
 * element within it may be much wider than what is written there.
 */
export function rectsOf(stretch: Stretch): readonly DOMRect[] {
  return stretch.flatMap((range) => textNodesOf(range).flatMap((node) => rectsIn(node, range)));
}

/** The boxes of that part of a text node which lies in the range. */
export function rectsIn(node: Text, range: Range): readonly DOMRect[] {
  const part = node.ownerDocument.createRange();
  part.setStart(node, node === range.startContainer ? range.startOffset : 0);
  part.setEnd(node, node === range.endContainer ? range.endOffset : node.length);
  return [...part.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

/** The box around all text of a stretch in viewport coordinates; nothing when none of it is on the page. */
export function boundsOf(stretch: Stretch): DOMRect | undefined {
  const rects = rectsOf(stretch);
  if (rects.length === 0) return undefined;
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
