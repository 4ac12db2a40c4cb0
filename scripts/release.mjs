// npm run release: tests, builds for each browser, packs, and proves that another folder makes the same bytes (scripts/release).
import { ensureDependencies, ROOT } from './dependencies.mjs';
import { giveUp } from './terminal.mjs';

ensureDependencies();
const { register } = await import('tsx/esm/api');
register();
const { release, UnfitForRelease } = await import('./release/release.ts');
const { readOptions } = await import('./release/options.ts');
try {
  for await (const line of release(ROOT, readOptions(process.argv.slice(2)))) console.log(line);
} catch (error) {
  if (!(error instanceof UnfitForRelease)) throw error;
  giveUp(error.message);
}
