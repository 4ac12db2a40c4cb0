import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { extensionDir } from './build.ts';

/** What a page tells of itself. */
interface Told {
  readonly page: string | null;
  readonly isAhead: boolean;
  readonly marked: number;
}

/** A page that tells how many words of it are marked, and does what it is answered. */
const pageOf = (
  name: string,
  head = '',
) => `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Quận tổng kết</title>${head}
<h1>Quận tổng kết công tác năm</h1><p>Về giáo dục, quận có 14/16 trường đạt chuẩn, đạt 80% theo báo cáo của quận.</p>
<p>Hiến máu được 45/60 người, đạt 85% kế hoạch của phường Thượng trong năm qua.</p>
<script>
setInterval(async () => {
  const marked = [...CSS.highlights].filter(([name]) => name.startsWith('recount-')).flatMap(([, ranges]) => [...ranges]);
  const told = new URLSearchParams({ page: '${name}', isAhead: document.prerendering, marked: marked.length });
  const wish = await (await fetch('/told?' + told)).text();
  if (wish === 'go on') location.href = '/second';
  if (wish !== 'add' || document.querySelector('#added')) return;
  const added = document.createElement('p');
  added.id = 'added';
  added.textContent = 'Hội phụ nữ vận động được 33/60 hộ tham gia, đạt 65% kế hoạch.';
  document.body.append(added);
}, 100);
</script></html>`;
const AHEAD = `<script type="speculationrules">{"prerender":[{"source":"list","urls":["/second"],"eagerness":"immediate"}]}</script>`;

it('a page that is rendered ahead is marked when it is shown, and not before', async () => {
  const all: Told[] = [];
  let wish = '';
  const server = createServer(({ url }, response) => {
    const { pathname, searchParams } = new URL(url ?? '/', 'http://localhost');
    if (pathname === '/told') {
      const page = searchParams.get('page');
      all.push({
        page,
        isAhead: searchParams.get('isAhead') === 'true',
        marked: Number(searchParams.get('marked')),
      });
      response.end(page === 'first' ? wish : '');
      return;
    }
    const isPage = pathname === '/first' || pathname === '/second';
    response.writeHead(isPage ? 200 : 204, { 'content-type': 'text/html; charset=utf-8' });
    response.end(pathname === '/first' ? pageOf('first', AHEAD) : isPage ? pageOf('second') : '');
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  const profile = await mkdtemp(join(tmpdir(), 'recount-ahead-'));
  // Where the developer tools look into a tab, Chromium renders nothing ahead: this one is not driven, and its pages tell.
  const browser = spawn(
    process.env.CHROME_PATH ?? '',
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${extensionDir()}`,
      `--load-extension=${extensionDir()}`,
      `http://localhost:${address.port}/first`,
    ],
    { stdio: 'ignore' },
  );
  const ended = once(browser, 'exit');
  const told = (is: Partial<Told>) =>
    all.filter((one) => Object.entries(is).every(([name, value]) => one[name as keyof Told] === value));
  const markedIn = (page: string) => told({ page }).at(-1)?.marked ?? 0;
  try {
    await expect.poll(() => markedIn('first')).toBe(1);
    await expect.poll(() => told({ page: 'second', isAhead: true }).length).toBeGreaterThan(0);
    // What came later is read meanwhile.
    wish = 'add';
    await expect.poll(() => markedIn('first')).toBe(2);
    expect(markedIn('second')).toBe(0);
    wish = 'go on';
    await expect.poll(() => told({ page: 'second', isAhead: false }).at(-1)?.marked).toBe(1);
    expect(told({ page: 'second', isAhead: true }).every(({ marked }) => marked === 0)).toBe(true);
  } finally {
    browser.kill();
    await ended;
    server.closeAllConnections();
    server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 10 });
  }
});
