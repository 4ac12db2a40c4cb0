import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { WxtBrowser } from 'wxt/browser';
import { type Browser, closePages, launch, open } from './browser.ts';
import { buildPages } from './frameworks.ts';
import { badgeOf, marksOf, pointOf, step } from './probe.ts';
import { type Server, serve } from './server.ts';

/** The global of the extension's background, in which the evaluated functions run. */
declare const chrome: WxtBrowser;

let server: Server;
let browser: Browser;
beforeAll(async () => {
  server = await serve(await buildPages());
  browser = await launch();
});
afterEach(() => closePages(browser));
afterAll(async () => {
  await browser.close();
  await server.close();
});

const errors = async (page: Page): Promise<readonly string[]> => (await marksOf(page))['error-light'] ?? [];
const fire = (page: Page, name: string, detail?: string): Promise<boolean> =>
  page.evaluate(([name, detail]) => dispatchEvent(new CustomEvent(name, { detail })), [
    name,
    detail,
  ] as const);

/** The console of a page as it fills. */
function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}

/** What the reader or the page does, and what is marked before and after it. */
interface Turn {
  readonly what: string;
  readonly slug: string;
  readonly before: readonly string[];
  readonly act: (page: Page) => Promise<unknown>;
  readonly after: readonly string[];
}

const TURNS: readonly Turn[] = [
  {
    what: 'a part that a site unfolds by a class',
    slug: 'folded-vi',
    before: ['45/60 suất học bổng, đạt 85%', '12/15 suất, đạt 90%', '18/24 suất, đạt 70%'],
    act: (page) => page.evaluate(() => document.querySelector('#tab')?.classList.add('on')),
    after: [
      '45/60 suất học bổng, đạt 85%',
      '12/15 suất, đạt 90%',
      '18/24 suất, đạt 70%',
      '9/12 suất, đạt 50%',
    ],
  },
  {
    what: 'a detail that the reader opens',
    slug: 'folded-vi',
    before: ['45/60 suất học bổng, đạt 85%', '12/15 suất, đạt 90%', '18/24 suất, đạt 70%'],
    act: (page) => page.locator('#closed summary').click({ position: { x: 4, y: 4 } }),
    after: [
      '45/60 suất học bổng, đạt 85%',
      '12/15 suất, đạt 90%',
      '21/28 suất, đạt 60%',
      '18/24 suất, đạt 70%',
    ],
  },
  {
    what: 'a detail that is closed again',
    slug: 'folded-vi',
    before: ['45/60 suất học bổng, đạt 85%', '12/15 suất, đạt 90%', '18/24 suất, đạt 70%'],
    act: (page) =>
      page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = false;
      }),
    after: ['45/60 suất học bổng, đạt 85%', '12/15 suất, đạt 90%'],
  },
  {
    what: 'news that come in above',
    slug: 'live-vi',
    before: ['45/60 bao vỏ chai, đạt 85%'],
    act: (page) => fire(page, 'news', '9 giờ: Các đội thu được 18/24 bao giấy, đạt 70%.'),
    after: ['18/24 bao giấy, đạt 70%', '45/60 bao vỏ chai, đạt 85%'],
  },
  {
    what: 'the next article of a page without an end',
    slug: 'endless-en',
    before: ['12 of 15 orchards (85%)'],
    act: (page) => fire(page, 'reached-end'),
    after: ['12 of 15 orchards (85%)', '18 of 24 salmon (70%)'],
  },
  {
    what: 'the rest behind a paywall, once it is paid',
    slug: 'paywall-vi',
    before: [
      '45/60 ghe hàng đã đăng ký lại, đạt 85%',
      '18/24 bến, đạt 70%',
      '30/40 hộ muốn ở lại chợ, đạt 95%',
    ],
    act: (page) => page.locator('#more').click(),
    after: [
      '45/60 ghe hàng đã đăng ký lại, đạt 85%',
      '18/24 bến, đạt 70%',
      '30/40 hộ muốn ở lại chợ, đạt 95%',
      '14/16 hộ buôn trái cây bám trụ, đạt 80%',
      '9/12 chiếc, đạt 50%',
    ],
  },
  {
    what: 'a component that comes to life late',
    slug: 'components-en',
    before: [
      '12',
      ' of ',
      '15 stations',
      ' (85%)',
      '18 of 24 days (70%)',
      '8,000 millimetres to 6,800, down 25%',
      '9 of 12 mornings (60%)',
    ],
    act: (page) => fire(page, 'comes-to-life'),
    after: [
      '12',
      ' of ',
      '15 stations',
      ' (85%)',
      '18 of 24 days (70%)',
      '21 of 28 masts (60%)',
      '8,000 millimetres to 6,800, down 25%',
      '9 of 12 mornings (60%)',
    ],
  },
  {
    what: 'a page that throws away what others have registered',
    slug: 'rewriting-en',
    before: ['12 of 15 bells (85%)', '12,500 crowns, up from 10,000, a rise of 35%'],
    act: (page) => fire(page, 'reset'),
    after: ['12 of 15 bells (85%)', '12,500 crowns, up from 10,000, a rise of 35%'],
  },
  {
    what: 'a text node that is cut in pieces',
    slug: 'rewriting-en',
    before: ['12 of 15 bells (85%)', '12,500 crowns, up from 10,000, a rise of 35%'],
    act: (page) =>
      page.evaluate(() => {
        const text = document.querySelector('#split')?.firstChild;
        if (text instanceof Text) text.splitText(30).splitText(4);
      }),
    after: ['12 of 15 bells (85%)', '12,500 crowns, up from 10,000, a rise of 35%'],
  },
  {
    what: 'what the reader types into the page',
    slug: 'fields-en',
    before: ['12 of 15 readers (85%)'],
    act: (page) => page.locator('#note').fill('My count: 13 of 16 letters (90%).'),
    after: ['12 of 15 readers (85%)'],
  },
];

describe('a page that changes', () => {
  it.each(TURNS)('$slug: $what', async ({ slug, before, act, after }) => {
    const page = await browser.context.newPage();
    const complaints = complaintsOf(page);
    await page.goto(server.url(slug));
    await expect.poll(() => errors(page)).toEqual(before);
    await act(page);
    await expect.poll(() => errors(page), { timeout: 120_000 }).toEqual(after);
    expect(complaints).toEqual([]);
  });
});

describe('a site that changes its address by itself', () => {
  const HOME = '45/60 tuyến đường, đạt 85%';
  const BRIDGE = '18/24 nhịp đã hợp long, đạt 70%';

  it('is read anew at each address, back and forth, without what was there before', async () => {
    const page = await open(browser, server.url('single-page-vi'));
    await expect.poll(() => errors(page)).toEqual([HOME]);
    await page.getByText('Cầu mới').click();
    await expect.poll(() => errors(page)).toEqual([BRIDGE]);
    await page.getByText('Trường mới').click();
    await expect.poll(() => errors(page)).toEqual([]);
    await expect.poll(async () => (await badgeOf(browser.worker, page)).text).toBe('');
    await page.goBack();
    await expect.poll(() => errors(page)).toEqual([BRIDGE]);
    await page.goBack();
    await expect.poll(() => errors(page)).toEqual([HOME]);
  });

  it('closes the card of the page that was', async () => {
    const page = await open(browser, server.url('single-page-vi'));
    await step(browser.worker, page, 1);
    const card = page.locator('[data-recount-card] dialog');
    await card.waitFor();
    await page.evaluate(() => document.querySelector<HTMLElement>('nav a')?.click());
    await expect.poll(() => card.count()).toBe(0);
    await expect.poll(() => errors(page)).toEqual([BRIDGE]);
  });
});

it('a site that changes its address three times a second is read, and its popup answered', async () => {
  const page = await browser.context.newPage();
  await page.goto(server.url('restless-vi'));
  await expect
    .poll(() => errors(page), { timeout: 120_000 })
    .toEqual(['45/60 kiến nghị của cử tri, đạt 85%']);
  await expect.poll(async () => new URL(page.url()).search).not.toBe('');
  const answered = await browser.worker.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find(({ url }) => url?.includes('/restless-vi/'));
    return chrome.tabs.sendMessage(tab?.id ?? 0, { type: 'page-article' }, { frameId: 0 });
  });
  expect(answered).toMatchObject({ language: 'vi' });
});

it('a form whose fields are named like its own properties has the card of what is in it', async () => {
  const page = await open(browser, server.url('clobbered-en'));
  await step(browser.worker, page, 1);
  const card = page.locator('[data-recount-card] dialog');
  await card.waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => card.count()).toBe(0);
  const { x, y } = await pointOf(page, 'p', '12 of 15');
  await page.mouse.click(x, y);
  await card.waitFor();
});

describe.each([
  ['react-en', '12 of 15 wells (85%)', '13 of 15 wells (85%)', 'Pumps', '19 of 24 pumps (70%)'],
  ['vue-vi', '12/15 giếng, đạt 85%', '13/15 giếng, đạt 85%', 'Máy bơm', '19/24 máy bơm, đạt 70%'],
] as const)(
  '%s, rendered on the server and brought to life in the browser',
  (slug, first, counted, link, next) => {
    it('is marked before and after, with nothing amiss in hydration', async () => {
      const page = await browser.context.newPage();
      const complaints = complaintsOf(page);
      await page.goto(server.url(slug));
      await expect.poll(() => errors(page)).toEqual([first]);
      await page.evaluate(
        () =>
          new Promise((alive) => {
            addEventListener('alive', alive);
            dispatchEvent(new Event('hydrate'));
          }),
      );
      await fire(page, 'counted');
      await expect.poll(() => page.locator('#lead').innerText()).toContain('13');
      await expect.poll(() => errors(page)).toEqual([counted]);
      await page.getByRole('link', { name: link }).click();
      await expect.poll(() => errors(page)).toEqual([next]);
      await page.goBack();
      await expect.poll(() => errors(page)).toEqual([counted]);
      // React and Vue write into the text that is marked, so that the marks read right before the other address is known; a
      // card that is opened until then closes with the page that was.
      const card = page.locator('[data-recount-card] dialog');
      const isShownAgain = async () => {
        await step(browser.worker, page, 1);
        return card.isVisible();
      };
      await expect.poll(isShownAgain).toBe(true);
      await page.keyboard.press('Escape');
      expect(complaints).toEqual([]);
    });
  },
);
