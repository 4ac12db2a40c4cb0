// The command line of a clone. What is missing for it is made first: the dependencies, and the build where there is none of
// the sources as they stand.
import { pathToFileURL } from 'node:url';
import { ensureDependencies, ROOT } from '../dependencies.mjs';
import { giveUp, tell } from '../terminal.mjs';
import { compiledEntry } from './compiled.mjs';

async function made() {
  tell('Compiling the command line …');
  try {
    await (await import('./compile.mjs')).compile(ROOT);
  } catch (error) {
    const [cause] = String(error instanceof Error ? error.message : error).split('\n');
    giveUp(`The command line could not be compiled (${cause}).`);
  }
  return (
    compiledEntry(ROOT) ??
    giveUp('The command line could not be compiled: its sources were changed meanwhile.')
  );
}

ensureDependencies();
/** The file to run. */
export const entry = pathToFileURL(compiledEntry(ROOT) ?? (await made()));
