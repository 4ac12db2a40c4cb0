import { findFirefox } from '../../scripts/firefox.mjs';

/** Names Firefox for all tests, where `npm test` has not done so already. */
export function setup() {
  process.env.RECOUNT_E2E_BROWSER = 'firefox';
  if (process.env.FIREFOX_PATH) return;
  const { path, problem } = findFirefox();
  if (!path) throw new Error(problem);
  process.env.FIREFOX_PATH = path;
}
