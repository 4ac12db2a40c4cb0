const LOOKS_LIKE_HTML =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu;

/** Whether a text of which nothing else is known is an HTML document. */
export const looksLikeHtml = (text: string): boolean => LOOKS_LIKE_HTML.test(text);
