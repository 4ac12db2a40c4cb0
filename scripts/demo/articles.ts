import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { resolve } from 'node:path';

const PAGES = resolve(import.meta.dirname, '../../tests/pages');
/** Tried first, so that the address is the same each time; a free one is taken where it is in use. */
const PORT = 8317;

export const ARTICLES = [
  {
    language: 'vi',
    title: 'Bản tin quận, tiếng Việt',
    file: resolve(PAGES, 'district-report-vi/source.html'),
  },
  {
    language: 'en',
    title: 'The district report, in English',
    file: resolve(PAGES, 'district-report-en/source.html'),
  },
] as const;

const INDEX = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Recount: bundled articles</title>
<style>:root { color-scheme: light dark } body { font: 18px/1.7 system-ui, sans-serif; max-width: 34em; margin: 15vh auto; padding: 0 1em }</style>
<h1>Bundled articles</h1>
<ul>${ARTICLES.map(({ language, title }) => `<li lang="${language}"><a href="/${language}">${title}</a></li>`).join('')}</ul>
</html>`;

export interface ArticleServer {
  readonly origin: string;
  close(): void;
}

/** Serves the bundled articles at `/vi` and `/en` of localhost, with an index. */
export async function serveArticles(): Promise<ArticleServer> {
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const article = ARTICLES.find(({ language }) => pathname === `/${language}`);
    if (article === undefined && pathname !== '/') {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here\n');
      return;
    }
    const html = article === undefined ? INDEX : await readFile(article.file);
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
      .end(html);
  });
  const listen = (port: number): Promise<void> =>
    new Promise((done, fail) => {
      server.once('error', fail);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', fail);
        done();
      });
    });
  await listen(PORT).catch(() => listen(0));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    origin: `http://localhost:${address.port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
