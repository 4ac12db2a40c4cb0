import { browser } from 'wxt/browser';
import { askPage } from './active-tab.ts';
import { stepInTab } from './frames.ts';

const STEPS: ReadonlyMap<string, 1 | -1> = new Map([
  ['next-claim', 1],
  ['previous-claim', -1],
]);

/** Makes the keyboard commands of the manifest go from claim to claim, reading a page that has not been read yet. */
export function followCommands(): void {
  browser.commands.onCommand.addListener((command) => {
    const by = STEPS.get(command);
    if (by !== undefined) void stepInActiveTab(by);
  });
}

async function stepInActiveTab(by: 1 | -1): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const id = tab?.id;
  if (id === undefined) return;
  // A page that cannot be read has no claim to go to; the popup is the place that says why.
  await askPage(id, 'frame-state', {})
    .then(() => stepInTab(id, by))
    .catch(() => undefined);
}
