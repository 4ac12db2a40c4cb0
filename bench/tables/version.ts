import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const MODULES = resolve(import.meta.dirname, '../../node_modules');

/** The version of a package that is installed. */
export const versionOf = (name: string, modules: string = MODULES): string =>
  JSON.parse(readFileSync(resolve(modules, name, 'package.json'), 'utf8')).version;
