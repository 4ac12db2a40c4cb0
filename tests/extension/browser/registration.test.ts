import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { grantedPatterns, patternOf } from '../../../lib/extension/browser/permissions.ts';
import {
  followOffSites,
  followPermissions,
  leaveOpenTabs,
  readOpenTabs,
} from '../../../lib/extension/browser/registration.ts';
import { writeSettings } from '../../../lib/extension/browser/settings.ts';

interface Script {
  readonly id: string;
  readonly matches: string[];
  readonly excludeMatches: string[];
}

const fake = vi.hoisted(() => {
  const state = { counts: { errors: 0, warnings: 0, notices: 0 }, visited: 0 };
  const registered = new Map<string, Script>();
  const origins: string[] = [];
  return {
    registered,
    origins,
    permissions: { getAll: async () => ({ origins: [...origins] }) },
    i18n: { getUILanguage: () => 'en' },
    tabs: { query: vi.fn(), sendMessage: vi.fn(async (..._: readonly unknown[]) => state) },
    scripting: {
      executeScript: vi.fn(),
      getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
        [...registered.values()].filter(({ id }) => ids.includes(id)),
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids) registered.delete(id);
      },
      registerContentScripts: async (scripts: Script[]) => {
        for (const script of scripts) {
          if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          registered.set(script.id, script);
        }
      },
    },
  };
});
vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: { ...fake, storage: fakeBrowser.storage } };
});

const matches = () => [...fake.registered.values()].map((script) => script.matches);
const injected = () => fake.scripting.executeScript.mock.calls.map(([{ target }]) => target.tabId);

beforeEach(() => {
  fakeBrowser.reset();
  vi.resetAllMocks();
  fake.registered.clear();
  fake.origins.length = 0;
});

it.each([
  ['https://example.org', 'https://example.org/*'],
  ['http://localhost:8080', 'http://localhost/*'],
  ['https://báo.example', 'https://xn--bo-mia.example/*'],
])('the pattern of %s is %s', (origin, pattern) => {
  expect(patternOf(origin)).toBe(pattern);
});

it('counts web sites only', async () => {
  fake.origins.push('https://b.example/*', 'file:///*', 'chrome://favicon/*', '*://a.example/*');
  expect(await grantedPatterns()).toEqual(['*://a.example/*', 'https://b.example/*']);
});

describe('the content script', () => {
  it('runs nowhere at first', async () => {
    await followPermissions();
    expect(matches()).toEqual([]);
  });

  it('runs exactly where it is granted, and stops where that is taken back', async () => {
    fake.origins.push('https://a.example/*', 'https://b.example/*');
    await followPermissions();
    expect(matches()).toEqual([['https://a.example/*', 'https://b.example/*']]);
    fake.origins.shift();
    await followPermissions();
    expect(matches()).toEqual([['https://b.example/*']]);
    fake.origins.length = 0;
    await followPermissions();
    expect(matches()).toEqual([]);
  });

  it('is registered once when several events come at a time', async () => {
    fake.origins.push('https://a.example/*');
    await Promise.all([followPermissions(), followPermissions(), followPermissions()]);
    expect(matches()).toEqual([['https://a.example/*']]);
  });

  it('does not run where it is switched off, on any port and by either scheme', async () => {
    fake.origins.push('*://*/*');
    await writeSettings({ off: ['b.example', 'a.example:8080'] });
    await followPermissions();
    expect([...fake.registered.values()].map(({ excludeMatches }) => excludeMatches)).toEqual([
      ['*://a.example/*', '*://b.example/*'],
    ]);
  });
});

describe('the tabs that are open', () => {
  const tabs = [
    { id: 1, url: 'https://a.example/1' },
    { id: 2, url: 'https://b.example/2' },
    { url: 'https://a.example/3' },
    { id: 4, url: 'https://a.example/4' },
  ];

  it('are read, also where one of them refuses', async () => {
    fake.tabs.query.mockResolvedValue(tabs);
    fake.scripting.executeScript.mockRejectedValueOnce(new Error('This page cannot be scripted'));
    await readOpenTabs(['https://a.example/*']);
    expect(injected()).toEqual([1, 2, 4]);
  });

  it('are not read where the site is switched off, nor where nothing is granted', async () => {
    fake.tabs.query.mockResolvedValue(tabs);
    await writeSettings({ off: ['a.example'] });
    await readOpenTabs(['*://*/*']);
    expect(injected()).toEqual([2]);
    fake.tabs.query.mockClear();
    await readOpenTabs([]);
    expect(fake.tabs.query).not.toHaveBeenCalled();
  });

  it('are left where Recount may no longer see their addresses, also where one of them has no script', async () => {
    fake.tabs.query.mockResolvedValue([...tabs, { id: 5 }, { id: 6 }]);
    fake.tabs.sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
    await leaveOpenTabs();
    expect(fake.tabs.sendMessage.mock.calls).toEqual([
      [5, { type: 'leave' }],
      [6, { type: 'leave' }],
    ]);
  });

  it('of a site that is switched on again are read where nobody answers', async () => {
    await writeSettings({ off: ['a.example', 'b.example'] });
    fake.origins.push('*://*/*');
    followOffSites();
    fake.tabs.query.mockResolvedValue([tabs[0], tabs[3]]);
    fake.tabs.sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
    await writeSettings({ off: ['b.example'] });
    await vi.waitFor(() => expect(injected()).toEqual([1]));
    expect(fake.tabs.query.mock.calls).toEqual([[{ url: ['*://a.example/*'] }]]);
    expect([...fake.registered.values()].map(({ excludeMatches }) => excludeMatches)).toEqual([
      ['*://b.example/*'],
    ]);
  });

  it('are left alone by any other setting', async () => {
    fake.origins.push('*://*/*');
    followOffSites();
    await writeSettings({ theme: 'dark' });
    await writeSettings({ off: ['a.example'] });
    await vi.waitFor(() => expect(fake.registered.size).toBe(1));
    expect(fake.tabs.query).not.toHaveBeenCalled();
  });
});
