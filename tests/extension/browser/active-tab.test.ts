import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  activeOrigin,
  askPage,
  problemOf,
  readActiveTab,
} from '../../../lib/extension/browser/active-tab.ts';

const fake = vi.hoisted(() => ({
  tabs: { query: vi.fn(), sendMessage: vi.fn() },
  scripting: { executeScript: vi.fn() },
  runtime: { getURL: (path: string) => `chrome-extension://abc${path}` },
}));
vi.mock('wxt/browser', () => ({ browser: fake }));

const noReceiver = new Error('Could not establish connection. Receiving end does not exist.');
const state = {
  ...{ language: 'vi', findings: [], coverage: null, jsonLd: [] },
  ...{ url: 'https://example.org/news', title: '', text: '', tables: [], otherLanguages: [] },
};

beforeEach(() => {
  vi.resetAllMocks();
  fake.tabs.query.mockResolvedValue([{ id: 7, url: 'https://example.org/news' }]);
});

it.each<[string | undefined, ReturnType<typeof problemOf>]>([
  ['https://example.org/news', undefined],
  ['file:///home/reader/news.html', undefined],
  ['https://example.org/report.PDF?page=2', 'pdf'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://addons.mozilla.org/firefox/', 'store'],
  ['chrome://settings', 'browser-page'],
  ['chrome-extension://abc/popup.html', 'browser-page'],
  ['chrome-extension://abc/viewer.html?file=https%3A%2F%2Fexample.org%2Fa.pdf', undefined],
  ['about:blank', 'browser-page'],
  ['view-source:https://example.org/', 'browser-page'],
  [undefined, undefined],
])('%s: %s', (url, problem) => {
  expect(problemOf(url)).toBe(problem);
});

describe('asking a page', () => {
  it('does not inject where the page answers', async () => {
    fake.tabs.sendMessage.mockResolvedValue(state);
    expect(await askPage(7, 'page-article', {})).toEqual(state);
    expect(fake.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('injects once where nobody answers, and asks again', async () => {
    fake.tabs.sendMessage.mockRejectedValueOnce(noReceiver).mockResolvedValueOnce(state);
    expect(await askPage(7, 'page-article', {})).toEqual(state);
    expect(fake.scripting.executeScript.mock.calls).toEqual([
      [{ target: { tabId: 7, frameIds: [0] }, files: ['/content-scripts/content.js'] }],
    ]);
  });

  it('says that the browser refused', async () => {
    fake.tabs.sendMessage.mockRejectedValue(noReceiver);
    fake.scripting.executeScript.mockRejectedValue(new Error('Cannot access contents of the page.'));
    expect(await readActiveTab()).toEqual({ problem: 'refused' });
  });

  it('does not try on a page of the browser, nor where there is no tab', async () => {
    fake.tabs.query.mockResolvedValue([{ id: 7, url: 'chrome://settings' }]);
    expect(await readActiveTab()).toEqual({ problem: 'browser-page' });
    fake.tabs.query.mockResolvedValue([]);
    expect(await readActiveTab()).toEqual({ problem: 'browser-page' });
    expect(fake.tabs.sendMessage).not.toHaveBeenCalled();
  });
});

it.each<[string | undefined, string | undefined]>([
  ['https://example.org:8443/news', 'https://example.org:8443'],
  ['file:///home/reader/news.html', undefined],
  ['chrome://settings', undefined],
  [undefined, undefined],
])('the origin of %s is %s', async (url, origin) => {
  fake.tabs.query.mockResolvedValue([{ id: 7, url }]);
  expect(await activeOrigin()).toBe(origin);
});
