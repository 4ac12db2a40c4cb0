/** Where the look-up of published fact checks connects to; it is shown in the side panel and in the history. */
const LOOKUP = 'https://factchecktools.googleapis.com';
const PAGES_WITH_LOOKUP = ['sidepanel', 'history'];
/** What a reader has opened themselves, a PDF or an address, is asked for from wherever it is. */
const PAGES_THAT_OPEN = ['viewer', 'workbench'];

/**
 * The policy of the manifest, which is one for all pages and the background. The viewer and the workbench ask for what a
 * reader opens wherever it is, so that it cannot name a site; it leaves out every way but the web's own requests (no
 * WebSocket, no plugin, no form, no other base), and each page says below what of that it keeps for itself.
 */
export const POLICY = [
  "script-src 'self'",
  "object-src 'none'",
  "connect-src 'self' https: http:",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/** A plugin of the bundler: says in each page of the extension what it may connect to, which is nothing in most. */
export const CONNECTIONS = {
  name: 'recount:connections',
  transformIndexHtml: (_: string, { path }: { readonly path: string }) => {
    const among = (pages: readonly string[]) =>
      pages.some((page) => path.includes(`${page}/`) || path.includes(`${page}.html`));
    if (among(PAGES_THAT_OPEN)) return [];
    const sources = among(PAGES_WITH_LOOKUP) ? `'self' ${LOOKUP}` : "'self'";
    const attrs = { 'http-equiv': 'Content-Security-Policy', content: `connect-src ${sources}` };
    return [{ tag: 'meta', attrs, injectTo: 'head-prepend' as const }];
  },
};
