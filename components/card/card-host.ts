import css from './card.css?inline';
import { actOnlyForReaders } from './guard.ts';

export interface CardHost {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Where the card is rendered, inside the shadow root. */
  readonly mount: HTMLElement;
}

/**
 * Puts an empty host beside the page's body, out of reach of its style sheets and of its scripts; it goes when `signal`
 * aborts.
 */
export function attachCardHost(signal: AbortSignal): CardHost {
  // No element with a name of its own: a page could define that one, and is then given its shadow root, closed or not.
  const host = document.createElement('div');
  host.dataset.recountCard = '';
  // It is in the language that the reader has chosen; what translates pages would be a change from outside.
  host.setAttribute('translate', 'no');
  // On paper an article is the article's alone; a page of Recount's own is printed with its card.
  host.dataset.printed = location.protocol.endsWith('extension:') ? 'too' : 'never';
  // A page may be zoomed as a whole by its own style sheet; see host.css.
  const { currentCSSZoom: zoom = 1 } = document.documentElement;
  if (zoom !== 1) host.style.setProperty('--recount-unzoomed', String(1 / zoom));
  const root = host.attachShadow({ mode: 'closed' });
  actOnlyForReaders(root);
  addStyle(root);
  const mount = document.createElement('div');
  root.append(mount);
  document.documentElement.append(host);
  // The top layer is above every z-index and outside of every transformed box.
  if (typeof host.showPopover === 'function') {
    host.popover = 'manual';
    host.showPopover();
  }
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return { host, root, mount };
}

/** A constructed sheet is not subject to the page's content security policy. */
function addStyle(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox does not let every content script adopt a sheet.
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
