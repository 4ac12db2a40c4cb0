// Audits texts of shapes that make a careless reader slow, each at four lengths, and prints whether the time per
// character grows with the length. Text without a figure stands beside them: what no reader can do without.
//   npx tsx bench/linear.ts [SHORTEST LENGTH]
import { auditText } from '../lib/engine/audit.ts';
import { LANGUAGES } from '../lib/engine/languages/registry.ts';
import { articleOf } from './article.ts';

const SHORTEST = Number(process.argv[2] ?? 12_500);
const LENGTHS = [1, 2, 4, 8].map((times) => times * SHORTEST);
/** The best of so many runs, for what else the machine does only adds time. */
const RUNS = 3;
/** From here on the time per character has grown more than noise explains. */
const GROWS = 2;

type Shape = (length: number, language: string) => string;
const over =
  (piece: string): Shape =>
  (length) =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const nested =
  (open: string, close: string): Shape =>
  (length) =>
    open.repeat(length / 2) + close.repeat(length / 2);

const SHAPES: Readonly<Record<string, Shape>> = {
  'no figure': over('one word behind another '),
  article: (length, language) => articleOf(language, length).slice(0, length),
  'a sentence of numbers': over('12, 34, 567 and 8 '),
  'numbers and blanks': over('123 456 '),
  'one run of digits': over('7'),
  'groups without end': over('123.456.'),
  'a chain of slashes': over('12/34/'),
  'pairs and percentages': over('12/34 đạt 9% '),
  'a chain of dashes': over('12-34-'),
  'ranges in words': over('12 to 34 đến '),
  'percent signs': over('%'),
  'a list of shares': over('12%, 5%, '),
  'growth without a stop': over('từ 12 lên 34, tăng 5% và '),
  'parts of totals': over('45 gồm 28, 17, '),
  'parts in either format': over('45.678 gồm 1.234, 2.345, 3.456 và '),
  'rises, then their changes': (length, language) =>
    over('144 vụ, ')(length / 2, language) + over('giảm 58 vụ (28,7%), ')(length / 2, language),
  'out of': over('12 trong số '),
  'number words in Vietnamese': over('ba mươi lẻ '),
  'number words in English': over('twenty one hundred thousand '),
  'compound amounts': over('206 tỷ 541 triệu '),
  'brackets side by side': over('(12%) '),
  'brackets in each other': nested('(', ')'),
  'open brackets': over('(12 '),
  blanks: over(' '),
  'blank lines': over(' \n'),
  stops: over('.'),
  'stops and quotes': over('."'),
  'a stop and blanks': (length, language) => `.${over(' ')(length, language)}`,
  initials: over('A. '),
  letters: over('a'),
  apostrophes: over("l'"),
  'combining marks': (length, language) => `a${over('\u0301')(length, language)}`,
  'zero-width': over('\u200B'),
  'full width': over('１２'),
  'lone surrogates': over('\uD800'),
};

/** Milliseconds of the processor, which others on the machine lengthen less than those of the clock. */
function timeOf(text: string, language: string): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = process.cpuUsage();
    auditText(text, language);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

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
