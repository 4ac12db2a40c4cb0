import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  followCommands,
  openShortcutSettings,
  readShortcuts,
} from '../../../lib/extension/browser/commands.ts';

const fake = vi.hoisted(() => {
  const state = { counts: { errors: 0, warnings: 0, notices: 0 }, visited: 0 };
  const listeners: ((command: string) => void)[] = [];
  const commands: Record<string, unknown> = {
    getAll: async () => [
      { name: '_execute_action', shortcut: 'Alt+Shift+5' },
      { name: 'next-claim', shortcut: '' },
      { name: 'another', shortcut: 'Ctrl+Q' },
    ],
    onCommand: { addListener: (listener: (command: string) => void) => listeners.push(listener) },
  };
  return {
    listeners,
    commands,
    tabs: {
      query: async () => [{ id: 7 }],
      sendMessage: vi.fn(async (..._: readonly unknown[]) => state),
      create: vi.fn(),
    },
    scripting: { executeScript: vi.fn(async () => [{ frameId: 0 }]) },
  };
});
vi.mock('wxt/browser', () => ({ browser: fake }));

beforeEach(() => {
  vi.clearAllMocks();
  fake.listeners.length = 0;
});

describe('a command', () => {
  it.each<[command: string, message: object]>([
    ['next-claim', { type: 'step', by: 1 }],
    ['previous-claim', { type: 'step', by: -1 }],
    ['open-claim', { type: 'open-current' }],
  ])('%s tells the page %j', async (command, message) => {
    followCommands();
    fake.listeners[0]?.(command);
    await vi.waitFor(() => expect(fake.tabs.sendMessage.mock.lastCall).toEqual([7, message, { frameId: 0 }]));
  });

  it('that is unknown tells it nothing', async () => {
    followCommands();
    fake.listeners[0]?.('another');
    fake.listeners[0]?.('next-claim');
    await vi.waitFor(() => expect(fake.tabs.sendMessage).toHaveBeenCalledTimes(2));
    const told = fake.tabs.sendMessage.mock.calls.map(([, message]) => message);
    expect(told).toEqual([{ type: 'frame-state' }, { type: 'step', by: 1 }]);
  });
});

it('the keys are those of the browser, also where there are none', async () => {
  expect(await readShortcuts()).toEqual([
    { command: 'next-claim', keys: '' },
    { command: 'previous-claim', keys: '' },
    { command: 'open-claim', keys: '' },
    { command: 'open-panel', keys: '' },
    { command: '_execute_action', keys: 'Alt+Shift+5' },
  ]);
});

describe('the page for changing the keys', () => {
  it('is opened by its address in Chromium', async () => {
    await openShortcutSettings();
    expect(fake.tabs.create.mock.calls).toEqual([[{ url: 'chrome://extensions/shortcuts' }]]);
  });

  it('is opened by a function in Firefox', async () => {
    const open = vi.fn();
    fake.commands.openShortcutSettings = open;
    await openShortcutSettings();
    delete fake.commands.openShortcutSettings;
    expect(open).toHaveBeenCalledTimes(1);
    expect(fake.tabs.create).not.toHaveBeenCalled();
  });
});
