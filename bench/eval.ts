// npm run eval: what the engine makes of the labelled and the generated texts.
//   --misses  lists every label that was missed or judged otherwise, and every claim that no label asks for
//   --record  makes the figures measured those that the tests hold the engine to
import { readFileSync, writeFileSync } from 'node:fs';
import { drops, evaluate, recorded, summary, tables } from './evaluation.ts';

const DOC = new URL('../docs/evaluation.md', import.meta.url);
const RECORD = new URL('./recorded.json', import.meta.url);
const MARKERS = /(<!-- figures -->\n)[\s\S]*?(<!-- \/figures -->)/u;

const parts = evaluate();
const table = tables(parts);
if (process.argv.includes('--misses'))
  for (const { score } of parts) for (const miss of score.misses) console.log(miss);
console.log(table);
writeFileSync(
  DOC,
  readFileSync(DOC, 'utf8').replace(MARKERS, (_, start, end) => `${start}${table}\n${end}`),
);

const now = summary(parts);
if (process.argv.includes('--record')) writeFileSync(RECORD, `${JSON.stringify(now, null, 2)}\n`);
else {
  const worse = drops(recorded(), now);
  for (const drop of worse) console.error(`worse than recorded: ${drop}`);
  process.exitCode = worse.length === 0 ? 0 : 1;
}
