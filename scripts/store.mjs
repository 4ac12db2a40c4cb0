// npm run store: takes the pictures of the listings anew, in store/, and the icon with its margin.
import { findBrowser } from './browser.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { giveUp } from './terminal.mjs';

ensureDependencies();
const { path, problem } = findBrowser();
if (!path) giveUp(problem);
const { register } = await import('tsx/esm/api');
register();
const { takeStore } = await import('./demo/take-store.ts');
for (const picture of await takeStore(path)) console.log(picture);
