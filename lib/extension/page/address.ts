/** How often a page that is about to change its address is asked whether it has, in milliseconds. */
const PACE = 20;
/** A navigation that takes longer was called off. */
const PATIENCE = 10_000;

/** The address of a page without its fragment, unless a site without others makes its routes of that: `#/news`, `#!/news`. */
export function addressOf(href: string): string {
  const url = new URL(href);
  if (!/^#!?\//.test(url.hash)) url.hash = '';
  return url.href;
}

/**
 * Follows the address of a page that changes it by itself. What it returns is to be called when the address is about to
 * change; `changed` is called once it has.
 */
export function followAddress(changed: () => void, signal: AbortSignal): () => void {
  let address = addressOf(location.href);
  let timer: number | undefined;
  const look = (until: number) => {
    const now = addressOf(location.href);
    if (now !== address) {
      address = now;
      changed();
    } else if (performance.now() < until) timer = window.setTimeout(look, PACE, until);
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return () => {
    if (signal.aborted) return;
    clearTimeout(timer);
    look(performance.now() + PATIENCE);
  };
}
