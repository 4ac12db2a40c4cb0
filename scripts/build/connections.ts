/** Where the look-up of published fact checks connects to; it is shown in the side panel and in the history. */
const LOOKUP = 'https://factchecktools.googleapis.com';
const PAGES_WITH_LOOKUP = ['sidepanel', 'history'];
/** What a reader has opened themselves, a PDF or an address, is asked for from wherever it is. */
const PAGES_THAT_OPEN = ['viewer', 'workbench'];

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
