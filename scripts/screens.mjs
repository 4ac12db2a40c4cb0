// npm run screens: takes the pictures of every surface in docs/screens anew, and writes their list.
import { findBrowser } from './browser.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { giveUp } from './terminal.mjs';

ensureDependencies();
const { path, problem } = findBrowser();
if (!path) giveUp(problem);
const { register } = await import('tsx/esm/api');
register();
const { takeScreens } = await import('./demo/take-screens.ts');
const only = process.argv.slice(2);
for (const line of await takeScreens(path, only)) console.log(line);
