// Reads a folder of saved pages twice, in Chromium with the extension and on the command line, and prints what came of
// each, every flag, where the two do not find the same claims, and whether the page stays what it is without the extension.
//   CHROME_PATH=/usr/bin/chromium npx tsx bench/pages.ts FOLDER [--only TEXT] [--json FILE]
// Pages are served on the loopback; whatever else they ask for is refused. The files below FOLDER that are no HTML (PDF,
// CSV, text) are read on the command line alone.
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { readInBrowser } from './pages/in-browser.ts';
import { readOnCommandLine } from './pages/on-command-line.ts';
import { agreementOf, flagsOf, type Outcome, outcomeOf } from './pages/outcome.ts';

const args = process.argv.slice(2);
const option = (name: string): string | undefined =>
  args.includes(name) ? args[args.indexOf(name) + 1] : undefined;
const only = option('--only') ?? '';
const jsonFile = option('--json');
const [folder] = args.filter((arg, at) => !arg.startsWith('--') && !args[at - 1]?.startsWith('--'));
if (folder === undefined) {
  console.error('usage: npx tsx bench/pages.ts FOLDER [--only TEXT] [--json FILE]');
  process.exit(2);
}

const root = resolve(folder);
const files = (await glob('**/*', { cwd: root })).filter((file) => file.includes(only)).sort();
const pages = files.filter((file) => /\.x?html?$/iu.test(file));

const command = await readOnCommandLine(root, files);
const browser = await readInBrowser(root, pages);

const rows = files.map((file) => ({ file, command: command.get(file), browser: browser.get(file) }));
if (jsonFile !== undefined) await writeFile(jsonFile, JSON.stringify(rows, null, 1));

const count = (all: readonly (Outcome | undefined)[]): string => {
  const counts = new Map<string, number>();
  for (const outcome of all)
    if (outcome) counts.set(outcomeOf(outcome), (counts.get(outcomeOf(outcome)) ?? 0) + 1);
  return [...counts].map(([name, n]) => `${name} ${n}`).join(' · ');
};
console.log(`Chromium, ${pages.length} pages: ${count(rows.map((row) => row.browser))}`);
console.log(`command line, ${files.length} files: ${count(rows.map((row) => row.command))}`);

const steps = rows.flatMap(({ file, browser }) =>
  browser?.longestStep ? [{ file, ...browser.longestStep }] : [],
);
const longest = steps.toSorted((a, b) => b.with - b.without - (a.with - a.without)).slice(0, 3);
console.log('longest task of the page’s thread, with Recount and without:');
for (const step of longest)
  console.log(`  ${Math.round(step.with)} and ${Math.round(step.without)} ms\t${step.file}`);
for (const { file, browser } of rows)
  for (const complaint of browser?.complaints ?? []) console.log(`complaint\t${file}\t${complaint}`);

const changed = rows.filter(({ browser }) => browser?.isChanged);
console.log(`pages whose DOM is another: ${changed.length}`);
for (const { file } of changed) console.log(`changed\t${file}`);

console.log('\nFlags');
for (const { file, command, browser } of rows) {
  const [byCommand, byBrowser] = [flagsOf(command), flagsOf(browser)];
  for (const flag of new Set([...byCommand, ...byBrowser])) {
    const where = !byBrowser.includes(flag) ? 'command' : byCommand.includes(flag) ? 'both' : 'browser';
    console.log(`${where}\t${file}\t${flag}`);
  }
}

console.log('\nRead differently');
let same = 0;
let readByBoth = 0;
for (const { file, command, browser } of rows) {
  if (!browser || !command) continue;
  if (browser.problem !== undefined && command.problem !== undefined) continue;
  if (browser.problem === undefined) readByBoth++;
  const { onlyA, onlyB } = agreementOf(browser, command);
  if (browser.problem === undefined && command.problem === undefined && onlyA.length + onlyB.length === 0)
    same++;
  else if (browser.problem !== undefined || command.problem !== undefined)
    console.log(`${file}\tbrowser: ${browser.problem ?? 'read'}\tcommand: ${command.problem ?? 'read'}`);
  else
    console.log(
      `${file}\n${[...onlyA.map((x) => `  browser only  ${x}`), ...onlyB.map((x) => `  command only  ${x}`)].slice(0, 8).join('\n')}`,
    );
}
console.log(
  `\nThe same claims on ${same} of ${readByBoth} pages that the browser reads (${((100 * same) / readByBoth).toFixed(1)}%)`,
);
process.exit(0);
