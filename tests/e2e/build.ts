import { resolve } from 'node:path';
import { build } from 'wxt';

const ROOT = resolve(import.meta.dirname, '../..');
/** Apart from what `npm start` builds, so that the two can run at once. */
const OUT = '.output/e2e';

/** The demo build that the tests load into the browser. */
export const EXTENSION_DIR = resolve(ROOT, OUT, 'chrome-mv3-demo');

/** Builds the extension once, before all end-to-end tests. */
export async function setup(): Promise<void> {
  await build({ root: ROOT, mode: 'demo', outDir: OUT });
}
