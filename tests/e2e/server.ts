import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';

const PAGES = resolve(import.meta.dirname, '../pages');

/** As strict as a policy can be: no script, no style, no image, nothing to connect to, no form, no frame. */
const STRICT_CSP =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts";

export interface Server {
  /** The address of a page of tests/pages; `?csp` serves it under a strict content security policy. */
  url(slug: string, query?: string): string;
  close(): Promise<void>;
}

/** Serves tests/pages on a free port of localhost. */
export async function serve(): Promise<Server> {
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const slug = /^\/([a-z0-9-]+)\/$/.exec(pathname)?.[1];
    const html = slug && (await readFile(join(PAGES, slug, 'source.html')).catch(() => undefined));
    if (!html) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      ...(searchParams.has('csp') && { 'content-security-policy': STRICT_CSP }),
    });
    response.end(html);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    url: (slug, query = '') => `http://localhost:${address.port}/${slug}/${query}`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
