import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, resolve } from 'node:path';

const PAGES = resolve(import.meta.dirname, '../pages');

/** As strict as a policy can be: no script, no style, no image, nothing to connect to, no form, no frame. */
const STRICT_CSP =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts";

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** In a page: the same server under another origin, and a place where a slow server would pause. */
const OTHER_ORIGIN = '{{other-origin}}';
const PAUSE = '<!-- pause -->';
/** Long enough for what came before to be read, in milliseconds. */
const PAUSE_LENGTH = 700;

export interface Server {
  /** The address of a page of tests/pages; `?csp` serves it under a strict content security policy. */
  url(slug: string, query?: string): string;
  close(): Promise<void>;
}

/** A page that is made rather than stored: its file names with what stands in them. */
export type BuiltPage = ReadonlyMap<string, string>;

/**
 * Serves tests/pages on a free port of localhost: `/slug/` is `source.html` or `source.xhtml`, `/slug/name` another file
 * beside it. `built` are pages that are not stored so, by their slug.
 */
export async function serve(built: ReadonlyMap<string, BuiltPage> = new Map()): Promise<Server> {
  const fileOf = async (slug: string, name: string): Promise<string | undefined> =>
    built.get(slug)?.get(name) ?? (await readFile(join(PAGES, slug, name), 'utf8').catch(() => undefined));
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/favicon.ico') {
      // Otherwise each page without an icon would have an error in its console.
      response.writeHead(204).end();
      return;
    }
    const [, slug = '', path = ''] = /^\/([a-z0-9-]+)\/([a-z0-9./-]*)$/.exec(pathname) ?? [];
    const names = extname(path) === '' ? ['source.html', 'source.xhtml'] : [path];
    for (const name of names) {
      const text = name.includes('..') ? undefined : await fileOf(slug, name);
      if (text === undefined) continue;
      response.writeHead(200, {
        'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
        ...(searchParams.has('csp') && { 'content-security-policy': STRICT_CSP }),
      });
      await send(text.replaceAll(OTHER_ORIGIN, `http://127.0.0.1:${request.socket.localPort}`), response);
      return;
    }
    response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    url: (slug, query = '') => `http://localhost:${address.port}/${slug}/${query}`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}

async function send(text: string, response: ServerResponse): Promise<void> {
  const [first = '', ...rest] = text.split(PAUSE);
  response.write(first);
  for (const part of rest) {
    await new Promise((done) => setTimeout(done, PAUSE_LENGTH));
    response.write(part);
  }
  response.end();
}
