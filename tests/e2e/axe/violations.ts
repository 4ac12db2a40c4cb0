import axeCore, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  /** Set by axe-core's own script in the page. */
  var axe: typeof import('axe-core');
}

/** What axe objects to on a page, each as `rule: element`; by all of its rules where none are named. */
export async function violationsOn(page: Page, options: RunOptions = {}): Promise<readonly string[]> {
  // Evaluated, since the pages of the extension allow no script element of others.
  await page.evaluate(axeCore.source);
  const { violations } = await page.evaluate((options) => globalThis.axe.run(document, options), options);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** By how many pixels a page is wider than its view. */
export const sidewaysExcess = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
