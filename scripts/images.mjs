// npm run images: takes the pictures in docs/images anew.
import { findBrowser } from './browser.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { giveUp } from './terminal.mjs';

ensureDependencies();
const { path, problem } = findBrowser();
if (!path) giveUp(problem);
const { register } = await import('tsx/esm/api');
register();
const { takeImages } = await import('./demo/take-images.ts');
for (const image of await takeImages(path)) console.log(image);
