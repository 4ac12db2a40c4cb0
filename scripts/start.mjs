// npm start: sets up what is missing, then shows Recount at work (scripts/demo).
import { findBrowser } from './browser.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { giveUp } from './terminal.mjs';

ensureDependencies();
// From here on TypeScript can be loaded.
const { register } = await import('tsx/esm/api');
register();
const { runDemo } = await import('./demo/run-demo.ts');
process.exitCode = await runDemo(process.argv.slice(2), () => {
  const { path, problem } = findBrowser();
  return path ?? giveUp(problem);
});
