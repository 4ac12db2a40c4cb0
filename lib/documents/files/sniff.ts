/** How HTML begins, whatever blanks its declaration is spaced with, be it none. */
const HTML_TAG = /^<(?:!doctype\s*html|html|head|body)(?=[\s/>]|$)/iu;
const BLANK = /\s/u;

/** What may stand before the first tag of a document, each by how it begins and ends: comments, instructions of XML. */
const PROLOG = [
  ['<!--', '-->'],
  ['<?', '?>'],
] as const;
/** The strokes of `<!-->` both open and close it; `<!` and `<?` are no part of an end. */
const LEAST = 2;

/** The text from its first tag on; read once from the front, however much stands there. */
function fromFirstTag(text: string): string {
  let at = behindBlanks(text, 0);
  for (let part = prologAt(text, at); part !== undefined; part = prologAt(text, at)) {
    const end = text.indexOf(part[1], at + LEAST);
    if (end === -1) return '';
    at = behindBlanks(text, end + part[1].length);
  }
  return text.slice(at);
}

function behindBlanks(text: string, from: number): number {
  let at = from;
  while (BLANK.test(text.charAt(at))) at++;
  return at;
}

const prologAt = (text: string, at: number): (typeof PROLOG)[number] | undefined =>
  PROLOG.find(([start]) => text.startsWith(start, at));

/** Whether a text of which nothing else is known is an HTML document. */
export const looksLikeHtml = (text: string): boolean => HTML_TAG.test(fromFirstTag(text));

/** What is known of a document before it is read. */
export interface Named {
  /** The name of its file, or its address. */
  readonly name: string;
  /** That of an HTTP answer, in lower case, without its parameters. */
  readonly mediaType: string | undefined;
}

/** The language that a document is marked up in: HTML, XML that is none, or nothing. */
export type Markup = 'html' | 'xml' | 'none';

const HTML_TYPES = new Set(['text/html', 'application/xhtml+xml']);
const XML_TYPE = /^(?:text|application)\/(?:xml|[\w.-]+\+xml)$/u;
const XML_DECLARATION = /^\s*<\?xml\s/u;
const ANY_TAG = /^<[\p{L}_!]/u;

/** How a document is marked up, by what is known of it and by what its text looks like. */
export function markupOf({ name, mediaType }: Named, text: string): Markup {
  if (mediaType !== undefined && HTML_TYPES.has(mediaType)) return 'html';
  if (mediaType === undefined && /\.x?html?$/iu.test(name)) return 'html';
  const first = fromFirstTag(text);
  if (HTML_TAG.test(first)) return 'html';
  const saysXml = mediaType === undefined ? XML_DECLARATION.test(text) : XML_TYPE.test(mediaType);
  return saysXml && ANY_TAG.test(first) ? 'xml' : 'none';
}
