import { expect, it } from 'vitest';
import { launch } from './browser.ts';
import { hashOf, lookOf, marksOf, readWithoutAdopting, runAgain, stateOf } from './probe.ts';
import { serve } from './server.ts';

it('gives marks their looks also where no style sheet can be adopted', async () => {
  const server = await serve();
  const browser = await launch();
  try {
    const page = await browser.context.newPage();
    const before = await readWithoutAdopting(browser.worker, page, server.url('marks-en'));
    expect(Object.keys(await marksOf(page)).sort()).toEqual(['error-light', 'warning-light']);
    expect(await lookOf(page, 'error-light')).toBe('underline solid 2px rgb(179, 20, 27)');
    expect(await hashOf(page)).toBe(before);
    const styles = await page.locator('html > style').count();
    await runAgain(browser.worker, page);
    await stateOf(browser.worker, page);
    expect(await page.locator('html > style').count()).toBe(styles);
  } finally {
    await browser.close();
    await server.close();
  }
});
