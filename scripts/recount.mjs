#!/usr/bin/env node
// recount, npm run audit: the command line, as it was compiled: with the package, or, in a clone, from the sources that are
// there. Prints nothing of its own on standard output.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// No package holds it.
const fromSources = new URL('./command/from-sources.mjs', import.meta.url);
const entry = existsSync(fromSources)
  ? (await import(fromSources.href)).entry
  : new URL('../dist/package/command/audit.mjs', import.meta.url);
// npm says in INIT_CWD where its script was called; what another script of npm starts stands where it was started.
const { npm_lifecycle_event: script, npm_package_json: manifest } = process.env;
const own = fileURLToPath(new URL('../package.json', import.meta.url));
if (script !== 'audit' || manifest !== own) delete process.env.INIT_CWD;
await import(entry.href);
