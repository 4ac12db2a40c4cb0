/** A style sheet of the extension's own that applies to the page. */
export interface PageSheet {
  /** Gives the sheet its rules, and lets it apply to these shadow trees besides the document, and to no others. */
  set(css: string, trees?: ReadonlySet<ShadowRoot>): void;
  /** Puts the sheet back where the page has replaced its list of sheets. */
  renew(): void;
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

const NO_TREES: ReadonlySet<ShadowRoot> = new Set();

function adoptedSheet(signal: AbortSignal): PageSheet {
  const sheet = new CSSStyleSheet();
  let trees = NO_TREES;
  let rules = '';
  const adopt = (root: DocumentOrShadowRoot) => {
    if (!root.adoptedStyleSheets.includes(sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  };
  const dismiss = (root: DocumentOrShadowRoot) => {
    if (!root.adoptedStyleSheets.includes(sheet)) return;
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  const renew = () => {
    if (signal.aborted) return;
    for (const root of [document, ...trees]) adopt(root);
  };
  renew();
  signal.addEventListener(
    'abort',
    () => {
      for (const root of [document, ...trees]) dismiss(root);
    },
    { once: true },
  );
  return {
    renew,
    set(css, next = NO_TREES) {
      if (css !== rules) sheet.replaceSync(css);
      rules = css;
      for (const root of trees) if (!next.has(root)) dismiss(root);
      trees = next;
      renew();
    },
  };
}

/** Rules for shadow trees would need a node in each of them; what highlights inherit from outside must do. */
function styleElement(signal: AbortSignal): PageSheet {
  const style = document.createElement('style');
  document.documentElement.append(style);
  signal.addEventListener('abort', () => style.remove(), { once: true });
  return {
    set(css) {
      if (style.textContent !== css) style.textContent = css;
    },
    renew() {
      if (!signal.aborted && !style.isConnected) document.documentElement.append(style);
    },
  };
}
