import { DOMParser, parseHTML } from 'linkedom';
import { html as names, parse, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';
import type { Markup } from '../../lib/documents/files/sniff.ts';

type Mode = ReturnType<TreeAdapter['getDocumentMode']>;
type Namespace = ReturnType<TreeAdapter['getNamespaceURI']>;
type Dom = TreeAdapterTypeMap<
  Node,
  ParentNode & Node,
  ChildNode,
  Document,
  DocumentFragment,
  Element,
  Comment,
  Text,
  Element,
  ChildNode
>;

const ELEMENT = 1;
const TEXT = 3;
const COMMENT = 8;
const DOCTYPE = 10;

/** More attributes than that an element of an article does not have, and each is looked for among all before it. */
const MOST_ATTRIBUTES = 200;

/**
 * A document as the HTML standard has it parsed, so that the same elements lie in each other as in a browser: linkedom's
 * DOM, whose own parser closes and supplies elements in ways of its own, built by parse5.
 */
export function parseDocument(source: string, markup: Exclude<Markup, 'none'>): Document {
  if (markup === 'xml') return new DOMParser().parseFromString(source, 'text/xml') as unknown as Document;
  const { document } = parseHTML('');
  return parse<Dom>(source, { treeAdapter: building(document), sourceCodeLocationInfo: false });
}

/** Lets parse5 build its tree out of the nodes of a document that is empty as yet. */
function building(document: Document): TreeAdapter<Dom> {
  const namespaces = new WeakMap<Element, Namespace>();
  let mode: Mode = names.DOCUMENT_MODE.NO_QUIRKS;
  const insertText = (parent: Node, text: string, before: ChildNode | null): void => {
    const last = before === null ? parent.lastChild : before.previousSibling;
    if (last !== null && isText(last)) last.data += text;
    else parent.insertBefore(document.createTextNode(text), before);
  };
  const isText = (node: Node): node is Text => node.nodeType === TEXT;
  return {
    createDocument: () => document,
    createDocumentFragment: () => document.createDocumentFragment(),
    createElement(tag, namespace, attributes) {
      const element =
        namespace === names.NS.HTML ? document.createElement(tag) : document.createElementNS(namespace, tag);
      namespaces.set(element, namespace);
      for (const { name, prefix, value } of attributes.slice(0, MOST_ATTRIBUTES))
        element.setAttribute(prefix ? `${prefix}:${name}` : name, value);
      return element;
    },
    createCommentNode: (data) => document.createComment(data),
    createTextNode: (data) => document.createTextNode(data),
    adoptAttributes(element, attributes) {
      for (const { name, value } of attributes.slice(0, MOST_ATTRIBUTES - element.attributes.length))
        if (!element.hasAttribute(name)) element.setAttribute(name, value);
    },
    appendChild: (parent, node) => void parent.appendChild(node),
    insertBefore: (parent, node, before) => void parent.insertBefore(node, before),
    insertText: (parent, text) => insertText(parent, text, null),
    insertTextBefore: insertText,
    detachNode: (node) => node.remove(),
    // What a template holds is shown nowhere.
    setTemplateContent: (template, content) => void template.appendChild(content),
    getTemplateContent: () => document.createDocumentFragment(),
    // Nothing that is read depends on it.
    setDocumentType: () => undefined,
    setDocumentMode: (_, found) => {
      mode = found;
    },
    getDocumentMode: () => mode,
    getFirstChild: (node) => node.firstChild,
    getChildNodes: (node) => [...node.childNodes],
    getParentNode: (node) => node.parentNode,
    getAttrList: (element) => [...element.attributes].map(({ name, value }) => ({ name, value })),
    getTagName: (element) => element.localName,
    getNamespaceURI: (element) => namespaces.get(element) ?? names.NS.HTML,
    getTextNodeContent: (node) => node.data,
    getCommentNodeContent: (node) => node.data,
    getDocumentTypeNodeName: () => 'html',
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    isTextNode: isText,
    isCommentNode: (node): node is Comment => node.nodeType === COMMENT,
    isDocumentTypeNode: (node): node is ChildNode => node.nodeType === DOCTYPE,
    isElementNode: (node): node is Element => node.nodeType === ELEMENT,
    setNodeSourceCodeLocation: () => undefined,
    getNodeSourceCodeLocation: () => undefined,
    updateNodeSourceCodeLocation: () => undefined,
  };
}
