import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Detection } from '../../../lib/documents/language/choose-language.ts';
import { followCommands, readShortcuts } from '../../../lib/extension/browser/commands.ts';
import { detectLanguage } from '../../../lib/extension/browser/detect-language.ts';
import { detectOurselves } from '../../../lib/extension/browser/own-detector.ts';
import { openPanel, tabForPanel, watchTabs } from '../../../lib/extension/browser/panel-page.ts';

const fake = vi.hoisted(() => {
  const event = () => ({ addListener: vi.fn(), removeListener: vi.fn() });
  const create = vi.fn();
  // As Firefox on a phone and Safari have it: no keys, no windows, no sidebar, no detector.
  const least: Record<string, unknown> = {
    i18n: {},
    runtime: { getURL: (path: string) => `moz-extension://id${path}` },
    tabs: {
      create,
      query: async () => [{ id: 7, windowId: 3 }],
      onActivated: event(),
      onUpdated: event(),
    },
  };
  return { create, least, browser: { ...least } };
});
vi.mock('wxt/browser', () => ({ browser: fake.browser }));

beforeEach(() => {
  vi.clearAllMocks();
  for (const name of Object.keys(fake.browser)) if (!(name in fake.least)) delete fake.browser[name];
});

const certain = (language: string): Detection => ({
  isReliable: true,
  languages: [{ language, percentage: 100 }],
});
const TAB = { id: 7, windowId: 3 };

describe('the panel opens', () => {
  const open = vi.fn();
  it.each<[where: string, has: Record<string, unknown>, told: unknown]>([
    ['as the side panel of Chromium', { sidePanel: { open } }, { windowId: 3 }],
    ['as the sidebar of Firefox', { sidebarAction: { open } }, undefined],
  ])('%s', async (_, has, told) => {
    Object.assign(fake.browser, has);
    await openPanel(TAB);
    expect(open.mock.lastCall?.[0]).toEqual(told);
    expect(fake.create).not.toHaveBeenCalled();
  });

  it('as a page of its own where there is neither', async () => {
    await openPanel(TAB);
    expect(fake.create.mock.calls).toEqual([[{ url: 'moz-extension://id/sidepanel.html?tab=7' }]]);
  });
});

describe('where a browser has no keys, windows or detector', () => {
  it('nothing throws', async () => {
    expect(() => followCommands()).not.toThrow();
    expect(() => watchTabs(vi.fn(), new AbortController().signal)).not.toThrow();
    expect(await readShortcuts()).toEqual([]);
  });

  it('the tab is known all the same', async () => {
    expect(await tabForPanel()).toEqual(TAB);
  });

  it.each<[text: string, detection: Detection]>([
    ['Năm qua các chi bộ trong quận kết nạp 45/60 đảng viên.', certain('vi')],
    ['The council approved the budget by 44 votes to 4 on Monday.', certain('en')],
    ['La commune compte 12 écoles et 3 lycées depuis la rentrée.', certain('fr')],
    ['45/60 (75%)', { isReliable: false, languages: [] }],
  ])('the background of the build for Safari tells the language: %s', async (text, detection) => {
    vi.stubEnv('SAFARI', 'true');
    Object.assign(fake.least.runtime as object, {
      sendMessage: async (message: { readonly type: string; readonly text: string }) =>
        message.type === 'detect-language' ? detectOurselves(message.text) : undefined,
    });
    expect(await detectLanguage(text)).toEqual(detection);
    vi.unstubAllEnvs();
  });
});
