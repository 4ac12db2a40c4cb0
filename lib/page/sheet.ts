/**
 * Makes a constructed style sheet apply to the page until `signal` aborts. It is no node of the page and no
 * content security policy forbids it. Call what it returns when the page may have replaced its list of sheets.
 */
export function adoptSheet(sheet: CSSStyleSheet, signal: AbortSignal): () => void {
  const keep = () => {
    if (signal.aborted || document.adoptedStyleSheets.includes(sheet)) return;
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  };
  const remove = () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  signal.addEventListener('abort', remove, { once: true });
  keep();
  return keep;
}
