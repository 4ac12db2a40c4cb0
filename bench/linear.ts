// Audits texts of shapes that make a careless reader slow, each at four lengths, and prints whether the time per
// character grows with the length. Text without a figure stands beside them: what no reader can do without.
//   npx tsx bench/linear.ts [SHORTEST LENGTH]
import { auditText } from '../lib/engine/audit.ts';
import { LANGUAGES } from '../lib/engine/languages/registry.ts';
import { articleOf } from './article.ts';
import { processorTime } from './processor.ts';
import { SHAPES } from './shapes.ts';

const SHORTEST = Number(process.argv[2] ?? 12_500);
const LENGTHS = [1, 2, 4, 8].map((times) => times * SHORTEST);
/** The best of so many runs, for what else the machine does only adds time. */
const RUNS = 3;
/** From here on the time per character has grown more than noise explains. */
const GROWS = 2;

const timeOf = (text: string, language: string): number =>
  Math.min(...Array.from({ length: RUNS }, () => processorTime(() => auditText(text, language))));

const perCharacter = (text: string, language: string): number =>
  (timeOf(text, language) / text.length) * 1_000_000;

console.log(`nanoseconds per character at ${LENGTHS.join(', ')} UTF-16 units; growth from first to last`);
let grown = 0;
for (const { tag } of LANGUAGES) {
  auditText(articleOf(tag, 20_000), tag);
  for (const [name, shape] of Object.entries(SHAPES)) {
    const times = LENGTHS.map((length) => perCharacter(shape(length, tag), tag));
    const growth = (times.at(-1) ?? 0) / (times[0] ?? 1);
    // Below a microsecond the clock and the first run of code are most of what is measured.
    const isGrowth = growth > GROWS && (times.at(-1) ?? 0) > 1000;
    if (isGrowth) grown++;
    const figures = times.map((time) => time.toFixed(0).padStart(8)).join('');
    console.log(`${tag}  ${name.padEnd(28)}${figures}   ×${growth.toFixed(2)}${isGrowth ? '  GROWS' : ''}`);
  }
}
console.log(
  grown === 0 ? 'no shape grows faster than linearly' : `${grown} shapes grow faster than linearly`,
);
