// Compiles cli/audit.ts with its threads into plain JavaScript that starts fast: few files, and of what is needed now and
// then (HTML, Word, tables, the language detector) each in a file of its own, loaded when it is needed. Plain Node.
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BUILDS, hashOf, inputOf, RECORD } from './compiled.mjs';
import { moduleOver, packed } from './ngrams.mjs';

/** A run under way may still load a part of an older build; more of them are not kept. */
const MOST_BUILDS = 5;
const NGRAMS = 'ngrams.txt';
/** Not known to the bundler as sources, and yet they decide on what it makes; packages by the lock file. */
const MORE_INPUTS = [
  'package-lock.json',
  ...['compile', 'compiled', 'ngrams'].map((name) => `scripts/command/${name}.mjs`),
];

const detector = {
  name: 'detector',
  setup(build) {
    build.onLoad({ filter: /[\\/]eld[\\/]src[\\/]ngrams[\\/]\w+\.js$/ }, async ({ path }) => {
      const { ngramsData } = await import(pathToFileURL(path).href);
      const { outdir } = build.initialOptions;
      await writeFile(join(outdir, NGRAMS), packed(ngramsData.ngrams), 'latin1');
      return { contents: moduleOver(NGRAMS, ngramsData) };
    });
  },
};

/** Makes a build of the project at `root` and enters it as the one to run. Throws where it cannot. */
export async function compile(root) {
  const builds = join(root, BUILDS);
  const outdir = join(builds, `.making-${process.pid}`);
  mkdirSync(outdir, { recursive: true });
  try {
    const modules = await bundle(root, outdir);
    const inputs = inputsOf(root, modules);
    const build = hashOf(await Promise.all(inputs.map(({ path }) => readFile(join(root, path)))), inputs);
    putInPlace(outdir, join(builds, build));
    const record = join(builds, RECORD);
    writeFileSync(`${record}.${process.pid}`, JSON.stringify({ build, inputs }));
    renameSync(`${record}.${process.pid}`, record);
    leaveOut(builds, build);
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

/** Bundles the command line into `outdir`; returns the modules that went into it, from the root of the project. */
export async function bundle(root, outdir) {
  const { build } = await import('esbuild');
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { audit: 'cli/audit.ts', worker: 'cli/work/worker.ts' },
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    charset: 'utf8',
    // Where the packages really stand is no part of what is made.
    preserveSymlinks: true,
    // The first two find files of their own by where they stand; undici has its names only where Node reads it.
    external: ['pdfjs-dist', 'mammoth', 'undici'],
    // Packages in CommonJS ask for Node's own modules.
    banner: {
      js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
    },
    tsconfigRaw: {},
    plugins: [detector],
    metafile: true,
    logLevel: 'silent',
  });
  return Object.keys(metafile.inputs);
}

function inputsOf(root, modules) {
  const own = modules.filter((path) => !/(?:^|[\\/])node_modules[\\/]/u.test(path));
  return [...own, ...MORE_INPUTS].sort().map((path) => inputOf(root, path));
}

/** Somebody else may have made the same build meanwhile. */
function putInPlace(made, place) {
  try {
    renameSync(made, place);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(error.code)) throw error;
  }
}

function leaveOut(builds, current) {
  const others = readdirSync(builds, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^[\da-f]+$/u.test(entry.name) && entry.name !== current)
    .map(({ name }) => ({ name, made: statSync(join(builds, name)).mtimeMs }))
    .sort((a, b) => b.made - a.made);
  for (const { name } of others.slice(MOST_BUILDS - 1))
    rmSync(join(builds, name), { recursive: true, force: true });
}
