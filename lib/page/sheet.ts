/** A style sheet of the extension's own that applies to the page. */
export interface PageSheet {
  /** Gives the sheet its rules, and puts it back where the page has replaced its list of sheets. */
  set(css: string): void;
}

/**
 * A style sheet that is gone when `signal` aborts. It is no node of the page, and no content security policy forbids
 * it. Firefox does not let every content script adopt a sheet; there it is an element beside the page's body.
 */
export function createSheet(signal: AbortSignal): PageSheet {
  try {
    return adoptedSheet(signal);
  } catch {
    return styleElement(signal);
  }
}

function adoptedSheet(signal: AbortSignal): PageSheet {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  signal.addEventListener(
    'abort',
    () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    },
    { once: true },
  );
  return {
    set(css) {
      sheet.replaceSync(css);
      if (signal.aborted || document.adoptedStyleSheets.includes(sheet)) return;
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    },
  };
}

function styleElement(signal: AbortSignal): PageSheet {
  const style = document.createElement('style');
  document.documentElement.append(style);
  signal.addEventListener('abort', () => style.remove(), { once: true });
  return {
    set(css) {
      style.textContent = css;
    },
  };
}
