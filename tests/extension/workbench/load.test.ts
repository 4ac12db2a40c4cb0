import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { LARGEST, loadAddress, loadFile } from '../../../lib/extension/workbench/load.ts';

const ANSWERS: Readonly<Record<string, readonly [status: number, type: string | undefined, body: string]>> = {
  '/page': [200, 'Text/HTML; Charset="windows-1258"', '<p>12 of 15'],
  '/bare': [200, undefined, '12 of 15'],
  '/bytes.pdf': [200, 'application/octet-stream', '%PDF-1.4'],
  '/picture': [200, 'image/png', 'x'],
  '/huge': [200, 'text/plain', 'a'.repeat(LARGEST + 1)],
  '/gone': [410, 'text/html', 'gone'],
};

let server: Server;
let origin: string;
beforeAll(async () => {
  server = createServer(({ url }, response) => {
    if (url === '/never') return;
    const [status, type, body] = ANSWERS[url ?? ''] ?? [404, undefined, ''];
    response.writeHead(status, type === undefined ? {} : { 'content-type': type }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const load = (path: string, signal = new AbortController().signal) =>
  loadAddress(new URL(path, origin), signal);

/** A file that the browser says is so large, and gives as it will. */
function fileOf(size: number, bytes: () => Promise<ArrayBuffer>): File {
  const file = new File([], 'a.txt');
  Object.defineProperty(file, 'size', { value: size });
  file.arrayBuffer = bytes;
  return file;
}

describe('a file of this device', () => {
  const read = async () => new ArrayBuffer(2);
  const gone = async () => {
    throw new DOMException('', 'NotFoundError');
  };
  const loaded = { name: 'a.txt', mediaType: undefined, charset: undefined, bytes: new Uint8Array(2) };
  it.each<[what: string, file: File, found: object]>([
    ['is loaded', fileOf(LARGEST, read), loaded],
    ['is too large', fileOf(LARGEST + 1, read), { problem: 'too-large' }],
    ['has gone', fileOf(2, gone), { problem: 'unreadable' }],
  ])('%s', async (_, file, found) => {
    expect(await loadFile(file)).toEqual(found);
  });
});

describe('what stands at an address', () => {
  it.each<[path: string, mediaType: string | undefined, charset: string | undefined, body: string]>([
    ['/page', 'text/html', 'windows-1258', '<p>12 of 15'],
    ['/bare', undefined, undefined, '12 of 15'],
    ['/bytes.pdf', undefined, undefined, '%PDF-1.4'],
  ])('is loaded: %s', async (path, mediaType, charset, body) => {
    const bytes = new TextEncoder().encode(body);
    expect(await load(path)).toEqual({ name: path, mediaType, charset, bytes });
  });

  it.each<[path: string, problem: object]>([
    ['/picture', { problem: 'not-a-page' }],
    ['/huge', { problem: 'too-large' }],
    ['/gone', { problem: 'status', code: 410 }],
    ['/none', { problem: 'status', code: 404 }],
    ['http://127.0.0.1:9/', { problem: 'unreachable' }],
  ])('is told why not: %s', async (path, problem) => {
    expect(await load(path)).toEqual(problem);
  });

  it('is no longer waited for after a while', async () => {
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort(new DOMException('', 'TimeoutError')));
    expect(await load('/never')).toEqual({ problem: 'slow' });
    vi.restoreAllMocks();
  });

  it('is no problem of the address when the reader has cancelled', async () => {
    const controller = new AbortController();
    const loading = load('/never', controller.signal);
    controller.abort(new Error('cancelled'));
    await expect(loading).rejects.toThrow('cancelled');
  });
});
