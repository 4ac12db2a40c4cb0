import { childNodesOf, own, tagOf } from './dom.ts';

const isSlot = (element: Element): element is HTMLSlotElement =>
  tagOf(element) === 'SLOT' && 'assignedNodes' in element;
const FRAGMENT = 11;
/** A link has a host too, of its address. */
const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === FRAGMENT && 'host' in node;

/** The open shadow tree of an element; nothing where it has none, or the DOM knows of none. */
export const shadowOf = (element: Element): ShadowRoot | undefined => own(element, 'shadowRoot') ?? undefined;

/**
 * The nodes that are shown within an element, in the order in which they are: those of its open shadow tree, in a slot
 * those that fill it, else its own.
 */
export function childrenOf(element: Element): Iterable<Node> {
  const shadow = shadowOf(element);
  if (shadow !== undefined) return shadow.childNodes;
  if (isSlot(element)) {
    const filling = element.assignedNodes();
    if (filling.length > 0) return filling;
  }
  return childNodesOf(element);
}

/** The element that a node is shown within; nothing for the root of the document and what is not in it. */
export function parentOf(node: Element | Text): Element | undefined {
  const slot = own(node, 'assignedSlot');
  if (slot) return slot;
  const parent = own(node, 'parentElement');
  if (parent) return parent;
  const root = own(node, 'getRootNode')();
  return isShadowRoot(root) ? root.host : undefined;
}

/** An element and all that it is shown within, from the inside out. */
export function* outwards(start: Element | undefined): Generator<Element> {
  for (let at = start; at !== undefined; at = parentOf(at)) yield at;
}

/** Whether a node is part of what is written within an element, in its shadow trees too. */
export function encloses(element: Element, node: Node): boolean {
  for (let at: Node | null = node; at !== null; ) {
    if (own(element, 'contains')(at)) return true;
    const root: Node = own(at, 'getRootNode')();
    at = isShadowRoot(root) ? root.host : null;
  }
  return false;
}
