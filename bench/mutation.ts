// Changes the code in one place at a time, and sees whether a unit test notices:
//   npx tsx bench/mutation.ts [--of lib/engine/check or a file] [--every 20] [--from 0] [--list]
// Of the lines of these files one block in `every` is tried, beginning with that numbered `from`; other numbers try others. It
// prints the score of each folder and, with `--list`, each change that nothing noticed.
import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Mutant } from '@stryker-mutator/api/core';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { FOLDER, type Line, type Order, PATHS, type Sources } from './mutation/work.ts';

const { values } = parseArgs({
  options: {
    of: { type: 'string', default: 'lib/engine' },
    every: { type: 'string', default: '20' },
    from: { type: 'string', default: '0' },
    list: { type: 'boolean', default: false },
  },
});
/** The folder of the unit tests is called as that of the code. */
const [, wing = ''] = values.of.split('/');
/** Lines. A change is tried where it lies within one block. */
const BLOCK = 12;
/** Milliseconds after which a change that goes on and on is ended, and counts as noticed. */
const ENDLESS = 60_000;
/** The words of a language are data: each has its rows in the tests of accuracy, and a mutant of a list says nothing. */
const isData = (file: string): boolean => /languages\/[a-z]{2}\.ts$/.test(file);

const mutants = await instrument();
const noticed = new Set<string>();
const reached = new Set<string>();
const loaded = new Set<string>();
await writeFile(PATHS.lines, '');
for (const slow of [false, true]) {
  do {
    const order: Order = { done: [...noticed], slow };
    await writeFile(PATHS.order, JSON.stringify(order));
  } while (await run());
}
report();

/** Writes the sources with all changes in them. */
async function instrument(): Promise<readonly Mutant[]> {
  const isFile = (await stat(values.of)).isFile();
  const names = (isFile ? [''] : await readdir(values.of, { recursive: true }))
    .map((name) => join(values.of, name))
    .filter((file) => file.endsWith('.ts') && !isData(file))
    .toSorted();
  let blocks = 0;
  const files = [];
  for (const name of names) {
    const content = await readFile(name, 'utf8');
    const lines = content.split('\n').length;
    const mutate = [];
    for (let first = 0; first < lines; first += BLOCK) {
      if (blocks++ % Number(values.every) !== Number(values.from)) continue;
      mutate.push({ start: { line: first, column: 0 }, end: { line: first + BLOCK, column: 0 } });
    }
    if (mutate.length > 0) files.push({ name, content, mutate });
  }
  const silent = () => {};
  const logger = { debug: silent, info: silent, warn: console.warn, isDebugEnabled: () => false };
  const changed = await new Instrumenter(logger as never).instrument(files, {
    plugins: null,
    excludedMutations: [],
    ignorers: [],
  });
  const sources: Sources = Object.fromEntries(changed.files.map(({ name, content }) => [name, content]));
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  await writeFile(PATHS.sources, JSON.stringify(sources));
  return changed.mutants;
}

/** Runs the tests once. Whether they are to be run again, since a change has ended them. */
async function run(): Promise<boolean> {
  const args = ['vitest', 'run', '--config', 'vitest.mutation.config.ts', '--dir', `tests/${wing}`];
  const child = spawn('npx', [...args, '--reporter', 'dot'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  });
  let [last, since, hung] = ['', Date.now(), ''];
  const watch = setInterval(async () => {
    const now = await readFile(PATHS.now, 'utf8').catch(() => '');
    if (now !== last) [last, since] = [now, Date.now()];
    else if (now !== '' && Date.now() > since + ENDLESS && child.pid !== undefined) {
      [hung = ''] = now.split(' ');
      process.kill(-child.pid, 'SIGKILL');
    }
  }, 1000);
  await new Promise((resolve) => child.on('exit', resolve));
  clearInterval(watch);
  let spoiled: string | undefined;
  for (const text of (await readFile(PATHS.lines, 'utf8')).split('\n').filter(Boolean)) {
    const line: Line = JSON.parse(text);
    if ('reached' in line) for (const mutant of line.reached) reached.add(mutant);
    else if ('loaded' in line) for (const mutant of line.loaded) loaded.add(mutant);
    else if ('noticed' in line) noticed.add(line.noticed);
    else if (!noticed.has(line.spoiled)) spoiled = line.spoiled;
  }
  const ended = hung || spoiled;
  if (ended) noticed.add(ended);
  return Boolean(ended);
}

function report(): void {
  // What no test reaches survives; what runs only while its module is loaded cannot be tried.
  const tried = mutants.filter(({ id }) => reached.has(id) || !loaded.has(id));
  const survivors = tried.filter(({ id }) => !noticed.has(id));
  if (values.list) {
    for (const { fileName, location, mutatorName, replacement } of survivors) {
      const { line, column } = location.start;
      console.log(`${fileName}:${line + 1}:${column + 1} ${mutatorName} → ${replacement}`);
    }
  }
  /** Changes noticed and tried, by folder. */
  const scores = new Map<string, [noticed: number, tried: number]>();
  for (const { id, fileName } of tried) {
    for (const name of [dirname(fileName), 'all']) {
      const [some, all] = scores.get(name) ?? [0, 0];
      scores.set(name, [some + Number(noticed.has(id)), all + 1]);
    }
  }
  for (const [name, [some, all]] of scores) {
    console.log(`${name}: ${some} of ${all} noticed, ${((some / all) * 100).toFixed(1)}%`);
  }
  console.log(`${mutants.length - tried.length} more run only while a module loads, and were not tried.`);
}
