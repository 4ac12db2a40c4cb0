import { beforeEach, describe, expect, it, vi } from 'vitest';
import { grantedPatterns, patternOf } from '../../lib/browser/permissions.ts';
import { followPermissions, readOpenTabs } from '../../lib/browser/registration.ts';

const fake = vi.hoisted(() => {
  const registered = new Map<string, { id: string; matches: string[] }>();
  const origins: string[] = [];
  return {
    registered,
    origins,
    permissions: { getAll: async () => ({ origins: [...origins] }) },
    tabs: { query: vi.fn(async () => [{ id: 1 }, {}, { id: 2 }]) },
    scripting: {
      executeScript: vi.fn(async ({ target }: { target: { tabId: number } }) => {
        if (target.tabId === 1) throw new Error('This page cannot be scripted');
      }),
      getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
        [...registered.values()].filter(({ id }) => ids.includes(id)),
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids) registered.delete(id);
      },
      registerContentScripts: async (scripts: { id: string; matches: string[] }[]) => {
        for (const script of scripts) {
          if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          registered.set(script.id, script);
        }
      },
    },
  };
});
vi.mock('wxt/browser', () => ({ browser: fake }));

const matches = () => [...fake.registered.values()].map((script) => script.matches);

beforeEach(() => {
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

  it('reads the tabs that are open, also where one of them refuses', async () => {
    await readOpenTabs(['https://a.example/*']);
    expect(fake.scripting.executeScript.mock.calls.map(([{ target }]) => target.tabId)).toEqual([1, 2]);
    fake.tabs.query.mockClear();
    await readOpenTabs([]);
    expect(fake.tabs.query).not.toHaveBeenCalled();
  });
});
