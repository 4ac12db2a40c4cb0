import { browser } from 'wxt/browser';
import { askPage } from './active-tab.ts';
import { openInTab, stepInTab } from './frames.ts';
import { openPanel } from './panel-page.ts';
import { isOffIn } from './read-once.ts';

/** The commands of the manifest that go to the page, in the order in which they are listed. */
export const PAGE_COMMANDS = ['next-claim', 'previous-claim', 'open-claim'] as const;
type PageCommand = (typeof PAGE_COMMANDS)[number];

/** All commands; the browser itself opens the popup. */
export const COMMANDS = [...PAGE_COMMANDS, 'open-panel', '_execute_action'] as const;
export type Command = (typeof COMMANDS)[number];

/** A command and its keys in the browser's words, `Alt+Shift+5`; empty where it has none. */
export interface Shortcut {
  readonly command: Command;
  readonly keys: string;
}

/**
 * Makes the keyboard commands of the manifest go from claim to claim, reading a page that has not been read yet. A browser
 * without keys, as on a phone, has none to follow.
 */
export function followCommands(): void {
  if (!('commands' in browser)) return;
  browser.commands.onCommand.addListener((command, tab) => {
    // At once, or the browser would not take it for the reader's wish.
    if (command === 'open-panel' && tab?.id !== undefined)
      void openPanel({ id: tab.id, windowId: tab.windowId });
    const known = PAGE_COMMANDS.find((name) => name === command);
    if (known !== undefined) void obeyInActiveTab(known);
  });
}

/** The keys of all commands, as they are set in the browser now; nothing where it has no keys. */
export async function readShortcuts(): Promise<readonly Shortcut[]> {
  if (!('commands' in browser)) return [];
  const set = await browser.commands.getAll();
  return COMMANDS.map((command) => ({
    command,
    keys: set.find(({ name }) => name === command)?.shortcut ?? '',
  }));
}

/** Opens the browser's own page for changing the keys; only there can they be changed. */
export async function openShortcutSettings(): Promise<void> {
  const { commands } = browser;
  // Firefox has a function for it and lets no extension open the page by its address; Chromium has it the other way round.
  if ('openShortcutSettings' in commands && typeof commands.openShortcutSettings === 'function')
    await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

async function obeyInActiveTab(command: PageCommand): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const id = tab?.id;
  if (id === undefined || (await isOffIn(tab ?? {}))) return;
  // A page that cannot be read has no claim to go to; the popup is the place that says why.
  await askPage(id, 'frame-state', {})
    .then(() => obey(id, command))
    .catch(() => undefined);
}

function obey(tabId: number, command: PageCommand): Promise<void> {
  switch (command) {
    case 'next-claim':
      return stepInTab(tabId, 1);
    case 'previous-claim':
      return stepInTab(tabId, -1);
    case 'open-claim':
      return openInTab(tabId);
  }
}
