import { createServer } from 'node:http';

/** What is answered at a path: a body with its type, or an error by its status. */
export type Answer =
  | {
      readonly type: string;
      readonly body: Uint8Array | string;
      /** It is answered no earlier. */
      readonly when?: Promise<void>;
    }
  | { readonly status: number };

export interface PdfServer {
  url(path: string, host?: string): string;
  close(): Promise<void>;
}

/** Serves files on a free port of localhost. */
export async function servePdfs(answers: ReadonlyMap<string, Answer>): Promise<PdfServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const answer = answers.get(pathname) ?? { status: 404 };
    if ('status' in answer) response.writeHead(answer.status).end();
    else
      void Promise.resolve(answer.when).then(() =>
        response.writeHead(200, { 'content-type': answer.type }).end(answer.body),
      );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    url: (path, host = 'localhost') => `http://${host}:${address.port}${path}`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
