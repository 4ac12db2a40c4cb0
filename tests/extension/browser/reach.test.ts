import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addSite, changeReach, readGranted, removeSite } from '../../../lib/extension/browser/reach.ts';
import type { Reach, ReachOutcome } from '../../../lib/extension/browser/site.ts';

const fake = await vi.hoisted(async () => (await import('./granted.ts')).fakePermissions());
vi.mock('wxt/browser', () => ({ browser: fake }));

const A = 'https://a.example/*';
const ALL = '*://*/*';
/** Asked for published fact checks, and not read. */
const SERVICE = 'https://factchecktools.googleapis.com/*';

beforeEach(() => fake.grant([]));

it.each<[string[], Reach, string[]]>([
  [[], 'on-click', []],
  [[A], 'chosen-sites', ['a.example']],
  [[ALL], 'all-sites', []],
  [['<all_urls>'], 'all-sites', []],
  [[ALL, A], 'all-sites', ['a.example']],
  [['file:///*'], 'on-click', []],
  [[SERVICE], 'on-click', []],
  [[SERVICE, A], 'chosen-sites', ['a.example']],
])('%j granted is %s, with the sites %j', async (patterns, reach, hosts) => {
  fake.grant(patterns);
  const granted = await readGranted();
  expect(granted.reach).toBe(reach);
  expect(granted.sites.map(({ host }) => host)).toEqual(hosts);
});

describe('going over', () => {
  it.each<[from: string[], to: Reach, granted: string[]]>([
    [[], 'all-sites', [ALL]],
    [[A], 'all-sites', [A, ALL]],
    [[A, ALL], 'chosen-sites', [A]],
    [[A, ALL, 'https://*/*'], 'on-click', []],
    [[A], 'chosen-sites', [A]],
    [[], 'chosen-sites', []],
    [[SERVICE], 'on-click', [SERVICE]],
    [[SERVICE, A], 'on-click', [SERVICE]],
  ])('from %j to %s leaves %j', async (from, to, granted) => {
    fake.grant(from);
    expect(await changeReach(to)).toBe('done');
    expect(fake.origins).toEqual(granted);
  });

  it.each(['refuse', 'throw'] as const)(
    'changes nothing where the browsers answer is to %s',
    async (answer) => {
      fake.grant([A]);
      fake.answer(answer);
      expect(await changeReach('all-sites')).toBe('refused');
      expect(await addSite('b.example')).toBe('refused');
      expect(fake.origins).toEqual([A]);
    },
  );

  it('says what the browser keeps, and gives back the rest', async () => {
    fake.grant([A], ['http://localhost/*']);
    expect(await changeReach('on-click')).toBe('kept');
    expect(fake.origins).toEqual(['http://localhost/*']);
    expect(await removeSite('http://localhost/*')).toBe('kept');
  });
});

it.each<[name: string, ask: () => Promise<ReachOutcome>]>([
  ['all sites', () => changeReach('all-sites')],
  ['a site', () => addSite('b.example')],
])('%s: asked for within the click, before anything is waited for', (_, ask) => {
  const asked = vi.spyOn(fake.permissions, 'request');
  void ask();
  expect(asked).toHaveBeenCalledTimes(1);
  asked.mockRestore();
});

describe('a site', () => {
  it.each<[typed: string, ReachOutcome, string[]]>([
    ['b.example', 'done', [A, '*://*.b.example/*']],
    ['https://www.b.example/news', 'done', [A, '*://*.b.example/*']],
    ['b example', 'no-site', [A]],
    ['*', 'no-site', [A]],
  ])('typed as %j: %s', async (typed, outcome, granted) => {
    fake.grant([A]);
    expect(await addSite(typed)).toBe(outcome);
    expect(fake.origins).toEqual(granted);
  });

  it('is given back alone', async () => {
    fake.grant([A, ALL]);
    expect(await removeSite(A)).toBe('done');
    expect(fake.origins).toEqual([ALL]);
  });
});
