import { Culture, NumberRecognizer } from '@microsoft/recognizers-text-number';
import { parse as parseEnglishDates, vi as vietnamese } from 'chrono-node';
import compromise from 'compromise';
import { median, processorTime } from '../processor.ts';
import { compiledEngine } from './engine.ts';
import { LANGS, type Lang } from './news.ts';
import type { BenchOptions } from './options.ts';
import { figure, NONE, type Table } from './table.ts';
import { textsOf } from './texts.ts';
import { versionOf } from './version.ts';

/** Something that goes through a text and says how much it found there. */
interface Reader {
  readonly name: string;
  /** Nothing where it does not read the language. */
  readonly read: Readonly<Partial<Record<Lang, (text: string) => number>>>;
}

const both = (read: (text: string) => number): Reader['read'] => ({ en: read, vi: read });
const NUMERAL = /[0-9]+(?:[.,][0-9]+)*/gu;
const { auditText } = await compiledEngine();
const english = new NumberRecognizer(Culture.English);
const [numbers, percentages] = [english.getNumberModel(), english.getPercentageModel()];

/** The engine comes first: the others are told as ratios of it. */
const READERS: readonly Reader[] = [
  {
    name: 'Recount: claims, recomputed and explained',
    read: {
      en: (text) => auditText(text, 'en').findings.length,
      vi: (text) => auditText(text, 'vi').findings.length,
    },
  },
  { name: 'one regular expression: numerals', read: both((text) => [...text.matchAll(NUMERAL)].length) },
  { name: "`normalize('NFC')`", read: both((text) => Math.min(0, text.normalize('NFC').length)) },
  {
    name: `chrono-node ${versionOf('chrono-node')}: dates`,
    read: { en: (text) => parseEnglishDates(text).length, vi: (text) => vietnamese.parse(text).length },
  },
  {
    name: `Recognizers-Text ${versionOf('@microsoft/recognizers-text-number')}: percentages`,
    read: { en: (text) => percentages.parse(text).length },
  },
  {
    name: `Recognizers-Text ${versionOf('@microsoft/recognizers-text-number')}: numbers`,
    read: { en: (text) => numbers.parse(text).length },
  },
  {
    name: `compromise ${versionOf('compromise')}: numbers`,
    read: { en: (text) => compromise(text).numbers().json().length },
  },
];

/** A small ratio is easier to read the other way up. */
const written = (ratio: number): string => (ratio < 0.1 ? `1/${figure(1 / ratio)}` : figure(ratio));

/** Some readers are too fast to be timed over one pass. */
const LEAST_MS = 200;
/** So long the compiler gets with each of them first. */
const WARM_UP_MS = 3000;

/** Milliseconds of a pass over all texts, and how much was found in it; so many passes as take `least` milliseconds. */
function pass(
  read: (text: string) => number,
  texts: readonly string[],
  least: number,
): { time: number; found: number } {
  let found = 0;
  let time = 0;
  let passes = 0;
  for (; time < least; passes += 1)
    time += processorTime(() => {
      for (const text of texts) found += read(text);
    });
  return { time: time / passes, found: found / passes };
}

/** The columns of a language: what each reader took beside the engine in the same round, how fast it was, what it found. */
function compared(lang: Lang, { text, rounds }: BenchOptions): readonly (readonly string[])[] {
  const texts = textsOf(lang, text);
  if (texts.length === 0) return READERS.map(() => [NONE, NONE, NONE]);
  const length = texts.reduce((sum, one) => sum + one.length, 0);
  const readers = READERS.map(({ read }) => read[lang]);
  const times = readers.map((): number[] => []);
  const found = readers.map(() => 0);
  for (let round = 0; round <= rounds; round += 1)
    for (const [at, read] of readers.entries()) {
      if (read === undefined) continue;
      const one = pass(read, texts, round === 0 ? WARM_UP_MS : LEAST_MS);
      if (round > 0) times[at]?.push(one.time);
      found[at] = one.found;
    }
  const [engine = []] = times;
  return times.map((own, at) => {
    if (own.length === 0) return [NONE, NONE, NONE];
    const ratio = median(own.map((time, round) => time / (engine[round] ?? Number.NaN)));
    return [written(ratio), figure(length / median(own) / 1000), found[at]?.toLocaleString('en') || NONE];
  });
}

/** The engine beside what reads numbers, dates and percentages out of prose, on the same texts in turn. */
export function peers(options: BenchOptions): Table {
  const columns = LANGS.map((lang) => compared(lang, options));
  const size = LANGS.map((lang) => {
    const texts = textsOf(lang, options.text);
    const all = texts.join('\n');
    const density = ([...all.matchAll(NUMERAL)].length / all.length) * 1000;
    return `${texts.length} in ${lang}, ${figure(all.length / 1000)} thousand characters with ${figure(density)} numerals in each thousand`;
  });
  return {
    about:
      `Processor time over the same articles in turn, ${options.rounds} rounds after one to warm up: ${size.join('; ')}. ` +
      '*Time* is that of the engine’s in the same round, the median; *speed* is million characters a second. ' +
      'None of them does the same work: *found* says what each brought back.',
    columns: ['', ...LANGS.flatMap((lang) => [`${lang}: time`, 'speed', 'found'])],
    rows: READERS.map(({ name }, at) => [name, ...columns.flatMap((column) => column[at] ?? [])]),
  };
}
