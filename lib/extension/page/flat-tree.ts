/**
 * The nodes that are shown within an element, in the order in which they are: those of its open shadow tree, in a slot
 * those that fill it, else its own.
 */
export function childrenOf(element: Element): Iterable<Node> {
  if (element.shadowRoot !== null) return element.shadowRoot.childNodes;
  if (element instanceof HTMLSlotElement) {
    const filling = element.assignedNodes();
    if (filling.length > 0) return filling;
  }
  return element.childNodes;
}

/** The element that a node is shown within; nothing for the root of the document and what is not in it. */
export function parentOf(node: Element | Text): Element | undefined {
  if (node.assignedSlot) return node.assignedSlot;
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** An element and all that it is shown within, from the inside out. */
export function* outwards(start: Element | undefined): Generator<Element> {
  for (let at = start; at !== undefined; at = parentOf(at)) yield at;
}

/** Whether a node is part of what is written within an element, in its shadow trees too. */
export function encloses(element: Element, node: Node): boolean {
  for (let at: Node | null = node; at !== null; ) {
    if (element.contains(at)) return true;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return false;
}
