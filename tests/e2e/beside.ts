import type { Page } from 'playwright-core';
import type { Browser } from './browser.ts';
import { tabOf } from './probe.ts';

/** The panel of a page, which stands in a tab of its own here. */
export async function panelBeside({ context, worker, extensionUrl }: Browser, page: Page): Promise<Page> {
  const panel = await context.newPage();
  await panel.setViewportSize({ width: 360, height: 800 });
  await panel.goto(extensionUrl(`sidepanel.html?tab=${await tabOf(worker, page)}`));
  return panel;
}

/** The row of a claim in the panel. */
export const row = (panel: Page, quote: string) => panel.locator('.row', { hasText: quote });

/** Presses a button by its whole name. */
export const press = (panel: Page, name: string) => panel.getByRole('button', { name, exact: true }).click();
