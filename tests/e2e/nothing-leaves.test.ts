import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { WxtBrowser } from 'wxt/browser';
import { tinyPdf, writing } from '../documents/pdf/tiny-pdf.ts';
import { panelBeside, press, row } from './beside.ts';
import { type Browser, closePages, launch, open } from './browser.ts';
import { type PdfServer, servePdfs } from './pdf-server.ts';
import { openPopup } from './popup.ts';
import { allowPrivateWindows } from './private.ts';
import { pointOf } from './probe.ts';
import { type RecordingProxy, recordingProxy } from './recording-proxy.ts';

/** The global of a page of the extension. */
declare const chrome: WxtBrowser;

const HTML = 'text/html; charset=utf-8';
const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><article><h1>${title}</h1>${body}</article></html>`;
const CARRIED =
  '<p>The motion was carried by 29 of 48 members present, or 96.7%, after a long debate in the council chamber.</p>';

const REPORT = writing([
  [50, 500, 'The motion was carried by 29 of 48 members present (96.7%)'],
  [50, 486, 'after a long debate in the council.'],
]);

let proxy: RecordingProxy;
let server: PdfServer;
let browser: Browser;
beforeAll(async () => {
  proxy = await recordingProxy();
  server = await servePdfs(
    new Map([
      [
        '/article',
        { type: HTML, body: page('Council carries motion', `${CARRIED}<img src="/picture.svg">`) },
      ],
      ['/picture.svg', { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' }],
      ['/typed', { type: HTML, body: page('Council meets again', CARRIED.replace('29 of 48', '31 of 48')) }],
      [
        '/report.pdf',
        {
          type: 'application/pdf',
          body: tinyPdf([REPORT]),
        },
      ],
      ['/private', { type: HTML, body: page('Council in private', CARRIED) }],
    ]),
  );
  browser = await launch({ args: [...proxy.args] });
});
afterEach(() => closePages(browser));
afterAll(async () => {
  await browser.close();
  await server.close();
  await proxy.close();
});

/** What Chromium asks for by itself, without any extension as well: who is signed in, what is new of it, and the icon of each site. */
const isBrowsersOwn = (one: string): boolean =>
  one === 'CONNECT accounts.google.com:443' ||
  one === 'CONNECT update.googleapis.com:443' ||
  one.startsWith('POST http://update.googleapis.com/') ||
  one.endsWith('/favicon.ico');

/** What has been asked for since. */
const askedSince = (before: number): readonly string[] =>
  [...new Set(proxy.asked.slice(before))].filter((one) => !isBrowsersOwn(one)).toSorted();
const gets = (...paths: readonly string[]): readonly string[] =>
  paths.map((path) => `GET ${server.url(path)}`).toSorted();
/** So long anything that was to be sent is waited for, in milliseconds. */
const REST = 1_500;

async function openOwn(name: string): Promise<Page> {
  const own = await browser.context.newPage();
  await own.goto(browser.extensionUrl(name));
  return own;
}

it('sees what a page asks for elsewhere', async () => {
  const before = proxy.asked.length;
  const article = await open(browser, server.url('/article'));
  await article.evaluate(() => fetch('http://elsewhere.example/told').catch(() => undefined));
  expect(askedSince(before)).toEqual([
    'GET http://elsewhere.example/told',
    ...gets('/article', '/picture.svg'),
  ]);
});

/** Tries to connect, and says what of the policy refused it; waits for ever where nothing did. */
const refusalOf = (page: Page, way: 'fetch' | 'socket', address: string): Promise<string> =>
  page.evaluate(
    ([how, to]) =>
      new Promise<string>((resolve) => {
        document.addEventListener(
          'securitypolicyviolation',
          ({ effectiveDirective }) => resolve(effectiveDirective),
          {
            once: true,
          },
        );
        if (how === 'socket') new WebSocket(to);
        else fetch(to).catch(() => undefined);
      }),
    [way, address] as const,
  );

it.each([
  'example.html',
  'history.html',
  'options.html',
  'popup.html',
  'report.html',
  'sidepanel.html',
  'welcome.html',
])('%s connects nowhere, whatever it is told', async (name) => {
  const before = proxy.asked.length;
  const own = await openOwn(name);
  expect(await refusalOf(own, 'fetch', server.url('/article'))).toBe('connect-src');
  expect(await refusalOf(own, 'fetch', 'https://elsewhere.example/told')).toBe('connect-src');
  expect(await refusalOf(own, 'socket', 'wss://elsewhere.example/told')).toBe('connect-src');
  expect(askedSince(before)).toEqual([]);
});

it.each(['viewer.html', 'workbench.html'])('%s opens no way but that of what is opened', async (name) => {
  const before = proxy.asked.length;
  const own = await openOwn(name);
  expect(await refusalOf(own, 'socket', 'wss://elsewhere.example/told')).toBe('connect-src');
  expect(await refusalOf(own, 'fetch', 'data:text/plain,told')).toBe('connect-src');
  expect(askedSince(before)).toEqual([]);
});

it('a visit of every surface asks for what was opened, and for nothing else', async () => {
  const before = proxy.asked.length;
  const article = await open(browser, server.url('/article'));
  const { x, y } = await pointOf(article, 'p', '29 of 48');
  await article.mouse.click(x, y);
  await article.locator('dialog.card canvas').waitFor();
  const popup = await openPopup(browser, article);
  await popup.value(`document.querySelectorAll('main .row').length > 0`);

  const panel = await panelBeside(browser, article);
  await row(panel, '29 of 48').click();
  await press(panel, 'Confirm finding');
  await panel.getByLabel('Note', { exact: true }).fill('Asked the clerk.');
  await panel.getByText('Kept in the history').waitFor();

  const history = await openOwn('history.html');
  await history.getByText('Council carries motion').first().waitFor();
  for (const name of ['options.html', 'welcome.html', 'example.html', 'report.html']) {
    const own = await openOwn(name);
    await own.locator('h1').first().waitFor();
  }

  const workbench = await openOwn('workbench.html');
  await workbench.getByLabel('Addresses, one a line').fill(server.url('/typed'));
  await workbench.getByRole('button', { name: 'Audit the pages' }).click();
  await workbench.getByText('Council meets again').first().waitFor();

  const viewer = await openOwn(`viewer.html?file=${encodeURIComponent(server.url('/report.pdf'))}`);
  await viewer.locator('aside .row', { hasText: '29 of 48' }).waitFor();

  await article.waitForTimeout(REST);
  expect(askedSince(before)).toEqual(gets('/article', '/picture.svg', '/report.pdf', '/typed'));
});

it('nor does a private window', async () => {
  await allowPrivateWindows(browser);
  const before = proxy.asked.length;
  const options = await openOwn('options.html');
  const tab = await options.evaluate(
    async (url) => (await chrome.windows.create({ incognito: true, url }))?.tabs?.[0]?.id,
    server.url('/private'),
  );
  await options.goto(browser.extensionUrl(`sidepanel.html?tab=${tab}`));
  await row(options, '29 of 48').click();
  await press(options, 'Confirm finding');
  await expect.poll(() => row(options, '29 of 48').innerText()).toContain('Confirmed');
  await options.waitForTimeout(REST);
  expect(askedSince(before)).toEqual(gets('/private'));
});
