import { findBrowser } from '../../scripts/browser.mjs';

/** Names the browser for all tests, where `npm test` has not done so already. */
export function setup() {
  if (process.env.CHROME_PATH) return;
  const { path, problem } = findBrowser();
  if (!path) throw new Error(problem);
  process.env.CHROME_PATH = path;
}
