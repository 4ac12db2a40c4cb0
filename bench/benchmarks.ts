// npm run bench: what Recount costs beside others, as the tables of docs/benchmarks.md, printed and written there.
//   npm run bench -- [--only peers,growth,start,page,sizes] [--rounds 3] [--text FILE.ndjson]
// With --text the readers are compared over the articles of a file ({id, lang, text} a line, plain or .gz), and nothing is written.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { growth } from './tables/growth.ts';
import { measuredOn } from './tables/machine.ts';
import type { BenchOptions } from './tables/options.ts';
import { page } from './tables/page.ts';
import { peers } from './tables/peers.ts';
import { sizes } from './tables/sizes.ts';
import { start } from './tables/start.ts';
import { asMarkdown, type Table, withSection } from './tables/table.ts';

const DOCUMENT = resolve(import.meta.dirname, '../docs/benchmarks.md');
const TABLES: Readonly<Record<string, (options: BenchOptions) => Table | Promise<Table>>> = {
  peers,
  growth,
  start,
  page,
  sizes,
};

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    text: { type: 'string' },
  },
});
const asked = values.only?.split(',') ?? (values.text === undefined ? Object.keys(TABLES) : ['peers']);
const unknown = asked.find((name) => TABLES[name] === undefined);
if (unknown !== undefined) throw new Error(`There is no table ${unknown}: ${Object.keys(TABLES).join(', ')}`);

for (const name of asked) {
  const said = measuredOn(`npm run bench -- --only ${name} --rounds ${values.rounds}`);
  const table = await TABLES[name]?.({ rounds: Number(values.rounds), text: values.text });
  if (table === undefined) continue;
  const section = `${asMarkdown(table)}\n\n${said()}`;
  console.log(`\n${section}`);
  // Figures over texts that not everybody has are not for the documentation.
  if (values.text === undefined)
    writeFileSync(DOCUMENT, withSection(readFileSync(DOCUMENT, 'utf8'), name, section));
}
