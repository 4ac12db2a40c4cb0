const LOOKS_LIKE_HTML =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu;

/** Whether a text of which nothing else is known is an HTML document. */
export const looksLikeHtml = (text: string): boolean => LOOKS_LIKE_HTML.test(text);

/** What is known of a document before it is read. */
export interface Named {
  /** The name of its file, or its address. */
  readonly name: string;
  /** That of an HTTP answer, in lower case, without its parameters. */
  readonly mediaType: string | undefined;
}

/** Whether a document is HTML, by what is known of it and by what its text looks like. */
export const isHtml = ({ name, mediaType }: Named, text: string): boolean =>
  mediaType === 'text/html' ||
  mediaType === 'application/xhtml+xml' ||
  (mediaType === undefined && /\.x?html?$/iu.test(name)) ||
  looksLikeHtml(text);
