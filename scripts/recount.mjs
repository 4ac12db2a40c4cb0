#!/usr/bin/env node
// recount, npm run audit: the command line, as it was compiled. What is missing for it is made first: the dependencies, and
// the build where there is none of the sources as they stand. Prints nothing of its own on standard output.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compiledEntry } from './command/compiled.mjs';
import { ensureDependencies, ROOT } from './dependencies.mjs';
import { giveUp, tell } from './terminal.mjs';

async function made() {
  tell('Compiling the command line …');
  try {
    await (await import('./command/compile.mjs')).compile(ROOT);
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
const entry = compiledEntry(ROOT) ?? (await made());
// npm says in INIT_CWD where its script was called; what another script of npm starts stands where it was started.
const { npm_lifecycle_event: script, npm_package_json: manifest } = process.env;
if (script !== 'audit' || manifest !== join(ROOT, 'package.json')) delete process.env.INIT_CWD;
await import(pathToFileURL(entry).href);
