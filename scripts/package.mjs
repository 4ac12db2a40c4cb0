// What npm runs before it packs: makes dist/package, which is all of the package that is not its face: the command line as
// it was compiled, the engine with its types, and what is said of the packages in them.
import { ensureDependencies, ROOT } from './dependencies.mjs';
import { giveUp } from './terminal.mjs';

ensureDependencies();
const { register } = await import('tsx/esm/api');
register();
const { makePackage } = await import('./package/make-package.ts');
try {
  await makePackage(ROOT);
} catch (error) {
  giveUp(`The package could not be made: ${error instanceof Error ? error.message : error}`);
}
