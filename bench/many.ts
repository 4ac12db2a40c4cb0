// Many articles through the command line: how fast, in how much memory, and whether a run that was killed ends in the same
// output as one that was not.
//   npx tsx bench/many.ts [COUNT] [lines|pages] [ROUNDS]
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { asLine, asPage, madeArticles } from './many/articles.ts';
import { runTrial, type Trial, tenths } from './many/trial.ts';

const COUNT = Number(process.argv[2] ?? 10_000);
const KIND = process.argv[3] === 'pages' ? 'pages' : 'lines';
/** How often one thread and two are compared, in turn: a machine is not equally busy all the time. */
const ROUNDS = Math.max(1, Number(process.argv[4] ?? 1));
const WAYS = [
  ['one thread', ['--jobs', '1']],
  ['two threads', ['--jobs', '2']],
] as const;

const folder = mkdtempSync(join(tmpdir(), 'recount-many-'));
const source = join(folder, KIND === 'pages' ? 'pages' : 'articles.ndjson');
const output = join(folder, 'claims.ndjson');
const journal = join(folder, 'journal');
const ORDER = [source, '--format', 'ndjson', '--output', output];

async function writeSource(): Promise<void> {
  if (KIND === 'lines') return pipeline(Readable.from(lines()), createWriteStream(source));
  await mkdir(source);
  for (const article of madeArticles(COUNT))
    await writeFile(join(source, `${article.id}.html`), asPage(article));
}

function* lines(): Generator<string> {
  for (const article of madeArticles(COUNT)) yield asLine(article);
}

async function hashOfOutput(): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(output), hash);
  rmSync(output);
  return hash.digest('hex');
}

/** How many items the last whole line of the journal has as done. */
function done(): number {
  const text = existsSync(journal) ? readFileSync(journal, 'utf8') : '';
  return Number([...text.matchAll(/"type":"done","taken":(\d+).*\n/gu)].at(-1)?.[1] ?? 0);
}

const row = (name: string, cells: readonly string[]): void =>
  console.log([name.padEnd(24), ...cells.map((cell) => cell.padStart(10))].join(''));
const report = (name: string, { seconds, busy, memory }: Trial, items: number): void => {
  const cells = [`${seconds.toFixed(1)} s`, `${(items / seconds).toFixed(1)} /s`, `${busy.toFixed(1)} s`];
  row(name, [...cells, `${Math.max(...memory).toFixed(0)} MB`]);
  console.log(`    MB in each tenth of it: ${tenths(memory).map(Math.round).join(' ')}`);
};

await writeSource();
console.log(`${COUNT} articles as ${KIND}`);
row('', ['time', 'items', 'processor', 'peak']);
const hashes = new Set<string>();
const ratios: string[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const times: number[] = [];
  for (const [name, more] of WAYS) {
    const trial = await runTrial([...ORDER, ...more]);
    if (trial.status !== 0) throw new Error(`${name} ended with ${trial.status}: ${trial.summary}`);
    report(name, trial, COUNT);
    times.push(trial.seconds);
    hashes.add(await hashOfOutput());
  }
  const [one = Number.NaN, two = Number.NaN] = times;
  ratios.push((one / two).toFixed(2));
}

const order = [...ORDER, '--jobs', '2', '--journal', journal];
const killed = await runTrial(order, () => done() >= COUNT / 2);
const before = done();
report(`killed with ${before} done`, killed, before);
const rest = await runTrial(order);
report('gone on with', rest, COUNT - before);
hashes.add(await hashOfOutput());

console.log(`Two threads did ${ratios.join(', ')} times as much as one in the same time.`);
console.log(hashes.size === 1 ? `All outputs are the same: ${[...hashes]}` : 'The outputs DIFFER.');
console.log(rest.summary);
rmSync(folder, { recursive: true });
process.exitCode = hashes.size === 1 ? 0 : 1;
