import { processorTime } from '../processor.ts';
import { SHAPES, type Shape } from '../shapes.ts';
import { compiledEngine } from './engine.ts';
import { LANGS, type Lang, news } from './news.ts';
import { figure, type Table } from './table.ts';

const { auditText } = await compiledEngine();

const LENGTHS = [1000, 10_000, 100_000, 1_000_000, 10_000_000] as const;
/** Awkward shapes go up to here: none of them is met with in ten million characters. */
const LONGEST_SHAPE = 100_000;
/** A row ends where a character costs so many nanoseconds: the next length would take minutes. */
const ENDLESS = 200_000;
/** The best of so many runs, for what else the machine does only adds time; fewer where one is long. */
const RUNS = [8, 4, 2, 1, 1] as const;
const WARM_UP_MS = 500;

/** News without end, as one text. */
function newsText(lang: Lang): Shape {
  const paragraphs = news(lang);
  let text = '';
  return (length) => {
    while (text.length < length) text += `${paragraphs.next().value}\n\n`;
    return text.slice(0, length);
  };
}

const timeOf = (text: string, lang: Lang): number => processorTime(() => auditText(text, lang));

/** Nanoseconds of processor time a character. */
function perCharacter(text: string, lang: Lang, runs: number): number {
  const times = Array.from({ length: runs }, () => timeOf(text, lang));
  return (Math.min(...times) / text.length) * 1_000_000;
}

function rowOf(name: string, shape: Shape, lang: Lang, longest: number): readonly string[] {
  for (let spent = 0; spent < WARM_UP_MS; ) spent += timeOf(shape(LENGTHS[0], lang), lang) + 1;
  const times: number[] = [];
  for (const [at, length] of LENGTHS.entries()) {
    if (length > longest || (times.at(-1) ?? 0) > ENDLESS) break;
    times.push(perCharacter(shape(length, lang), lang, RUNS[at] ?? 1));
  }
  const cells = LENGTHS.map((_, at) => figure(times[at] ?? Number.NaN));
  const growth = (times.at(-1) ?? Number.NaN) / (times[0] ?? Number.NaN);
  return [name, ...cells, (times.at(-1) ?? 0) > ENDLESS ? 'given up' : `×${growth.toFixed(2)}`];
}

/** What a character costs the engine in longer and longer texts: news, and what makes a careless reader slow. */
export function growth(): Table {
  return {
    about:
      'Nanoseconds of processor time a character, by the length of one text in characters; *growth* is the longest beside the shortest. ' +
      'A reader whose work grows with the square of the length would have ×10,000 in the first rows and ×100 in the others; *given up* is a row that ended early, where a character took more than 200,000. The shapes are read as Vietnamese; ' +
      '`npx tsx bench/linear.ts` has them in all languages.',
    columns: ['', ...LENGTHS.map((length) => length.toLocaleString('en')), 'growth'],
    rows: [
      ...LANGS.map((lang) => rowOf(`news, ${lang}`, newsText(lang), lang, LENGTHS[4])),
      ...Object.entries(SHAPES).map(([name, shape]) =>
        rowOf(name === 'article' ? 'claim upon claim' : name, shape, 'vi', LONGEST_SHAPE),
      ),
    ],
  };
}
