import { createHash } from 'node:crypto';
import type { Frame, Page } from 'playwright-core';
import type { WxtBrowser } from 'wxt/browser';
import type { PageReading } from '../../lib/extension/browser/messages.ts';
import type { Settings } from '../../lib/extension/browser/settings.ts';
import '../../lib/extension/page/card-channel.ts';
import { pressKeyOf } from '../firefox/window.ts';
import type { Background, Browser } from './browser.ts';

/** The global of the extension's background, in which the evaluated functions run. */
declare const chrome: WxtBrowser;

/** The browser's id of the tab that shows a page. */
export async function tabOf(worker: Background, page: Page): Promise<number> {
  const ids = await worker.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({});
    return tabs.filter((tab) => tab.url === url).map((tab) => tab.id);
  }, page.url());
  const [id] = ids;
  if (id === undefined || ids.length > 1) throw new Error(`${ids.length} tabs show ${page.url()}`);
  return id;
}

/** What the page's content script answers to the popup, as soon as it is there to answer. */
export async function stateOf(worker: Background, page: Page): Promise<PageReading> {
  const tab = await tabOf(worker, page);
  for (;;) {
    const state = await worker.evaluate(
      (id) => chrome.tabs.sendMessage(id, { type: 'page-article' }, { frameId: 0 }).catch(() => undefined),
      tab,
    );
    if (state !== undefined) return state;
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** Sends the message that a keyboard command of the browser leads to. */
export async function step(worker: Background, page: Page, by: 1 | -1): Promise<void> {
  const tab = await tabOf(worker, page);
  await worker.evaluate(([id, by]) => chrome.tabs.sendMessage(id, { type: 'step', by }, { frameId: 0 }), [
    tab,
    by,
  ] as const);
}

/** The marked texts by the names of their highlights, `error-light`, in the order of the page. */
export async function marksOf(page: Page | Frame): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const own = [...CSS.highlights].filter(([name]) => name.startsWith('recount-'));
    return Object.fromEntries(
      own.map(([name, highlight]) => [
        name.slice('recount-'.length),
        [...highlight].map((range) => range.toString().replace(/\s+/g, ' ')),
      ]),
    );
  });
}

/** How a highlight is painted in a paragraph: line, style, width and colour. */
export async function lookOf(page: Page, name: string): Promise<string> {
  return page.evaluate((name) => {
    const paragraph = document.querySelector('p');
    if (paragraph === null) return 'no paragraph';
    const style = getComputedStyle(paragraph, `::highlight(recount-${name})`);
    const { textDecorationLine, textDecorationStyle, textDecorationThickness, textDecorationColor } = style;
    return [textDecorationLine, textDecorationStyle, textDecorationThickness, textDecorationColor].join(' ');
  }, name);
}

export interface ToolbarState {
  readonly text: string;
  readonly title: string;
}

/** What the toolbar shows for the page's tab. */
export async function badgeOf(worker: Background, page: Page): Promise<ToolbarState> {
  return badgeOfTab(worker, await tabOf(worker, page));
}

/** What the toolbar shows for a tab, also one whose page the extension may not see. */
export async function badgeOfTab(worker: Background, tab: number): Promise<ToolbarState> {
  return worker.evaluate(
    async (tabId) => ({
      text: await chrome.action.getBadgeText({ tabId }),
      title: await chrome.action.getTitle({ tabId }),
    }),
    tab,
  );
}

/** A hash of all that the page itself consists of: its head and body, and the attributes of its root. */
export async function hashOf(page: Page | Frame): Promise<string> {
  const html = await page.evaluate(() => {
    const { documentElement: root, head, body } = document;
    const attributes = [...root.attributes].map(({ name, value }) => `${name}=${value}`);
    return [...attributes, head.outerHTML, body.outerHTML].join('\n');
  });
  return createHash('sha256').update(html).digest('hex');
}

/** Runs the content script again in a page, as the popup does in one that has not been read. */
export async function runAgain(worker: Background, page: Page): Promise<void> {
  const tabId = await tabOf(worker, page);
  await worker.evaluate(
    (tabId) => chrome.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/content.js'] }),
    tabId,
  );
}

/** Which of the scripts that a card needs have been injected into the page's isolated world. */
export async function cardScripts(worker: Background, page: Page): Promise<readonly string[]> {
  const tabId = await tabOf(worker, page);
  const [result] = await worker.evaluate(
    (tabId) =>
      chrome.scripting.executeScript({
        target: { tabId },
        func: () => [
          ...(globalThis.recountCard === undefined ? [] : ['card']),
          ...(globalThis.recountChart === undefined ? [] : ['chart']),
        ],
      }),
    tabId,
  );
  return result?.result ?? [];
}

/** Changes what the reader has chosen, as the popup does. */
export async function changeSettings(worker: Background, settings: Partial<Settings>): Promise<void> {
  await worker.evaluate((settings) => chrome.storage.sync.set({ ...settings }), settings);
}

/** The middle of a text within an element, in viewport coordinates. The text must stand in one text node. */
export async function pointOf(page: Page, selector: string, text: string): Promise<{ x: number; y: number }> {
  const point = await page.evaluate(
    ([selector, text]) => {
      const element = document.querySelector(selector);
      if (element === null) return undefined;
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(text) ?? -1;
        if (at === -1) continue;
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + text.length);
        const { left, top, width, height } = range.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }
      return undefined;
    },
    [selector, text] as const,
  );
  if (point === undefined) throw new Error(`“${text}” does not stand in ${selector}`);
  return point;
}

/**
 * Reads a page in a browser that lacks the right to adopt style sheets, as far as the extension can see. Resolves with
 * the hash of the page before it was read.
 */
export async function readWithoutAdopting(worker: Background, page: Page, url: string): Promise<string> {
  // Otherwise the page would be read before anything could be taken away.
  await worker.evaluate(async () => {
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    if (scripts.length > 0) await chrome.scripting.unregisterContentScripts();
  });
  await page.goto(url);
  const before = await hashOf(page);
  const tabId = await tabOf(worker, page);
  await worker.evaluate(
    (tabId) =>
      chrome.scripting.executeScript({
        target: { tabId },
        func: () => {
          Object.defineProperty(document, 'adoptedStyleSheets', {
            get() {
              throw new Error('Permission denied');
            },
          });
        },
      }),
    tabId,
  );
  await runAgain(worker, page);
  await stateOf(worker, page);
  return before;
}

/** Has the browser tell the background that the keys of a command were pressed: keys sent to a page do not reach it. */
export async function pressCommand({ worker, firefox }: Browser, command: string): Promise<void> {
  if (firefox !== undefined) return pressKeyOf(firefox, command);
  await worker.evaluate((command) => {
    const { onCommand } = chrome.commands;
    // Chromium gives its extensions this function, but documents it nowhere.
    if ('dispatch' in onCommand && typeof onCommand.dispatch === 'function') onCommand.dispatch(command);
    else throw new Error('A command cannot be simulated here');
  }, command);
}
