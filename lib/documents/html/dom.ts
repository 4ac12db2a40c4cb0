/** Where there is no browser there is no form or document whose own properties can be hidden. */
const inBrowser = typeof HTMLFormElement !== 'undefined' && typeof Document !== 'undefined';

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

/**
 * A property of a node as its interface has it, methods bound to the node. A form answers to the names of its fields
 * first, a parsed document to those of its forms and pictures: `<input name="childNodes">` hides the form's children
 * from whoever asks for them plainly ([LegacyOverrideBuiltIns] in the HTML standard); of forms also in the world of
 * an extension's script.
 */
export function own<N extends Node, K extends keyof N>(node: N, name: K): N[K] {
  const value = overrides(node) ? ofInterface(node, name) : node[name];
  return typeof value === 'function' ? value.bind(node) : value;
}

const overrides = (node: Node): boolean =>
  inBrowser && (node instanceof HTMLFormElement || node instanceof Document);

function ofInterface<N extends Node, K extends keyof N>(node: N, name: K): N[K] {
  for (let at: object | null = Object.getPrototypeOf(node); at !== null; at = Object.getPrototypeOf(at)) {
    const property = Object.getOwnPropertyDescriptor(at, name);
    if (property === undefined) continue;
    return property.get === undefined ? property.value : property.get.call(node);
  }
  return node[name];
}

export const isElement = (node: Node): node is Element => own(node, 'nodeType') === ELEMENT;
/** Text, and in XML a section of character data. */
export const isText = (node: Node): node is Text => node.nodeType === TEXT || node.nodeType === CDATA;

/** The name of an element in upper case, in XML and in drawings too. */
export const tagOf = (element: Element): string => own(element, 'tagName').toUpperCase();
export const attributeOf = (element: Element, name: string): string | null =>
  overrides(element) ? own(element, 'getAttribute')(name) : element.getAttribute(name);
export const hasAttribute = (element: Element, name: string): boolean => attributeOf(element, name) !== null;
export const childNodesOf = (element: Element): NodeListOf<ChildNode> => own(element, 'childNodes');
