import { inFormat, lexiconOf } from '../../../lib/engine/languages/lexicon.ts';
import { languageFor } from '../../../lib/engine/languages/registry.ts';
import { formatOf } from '../../../lib/engine/quantity/evidence.ts';
import { withNumberWords } from '../../../lib/engine/quantity/number-words.ts';
import { type Nature, nominalOf, type Quantity, sideOf } from '../../../lib/engine/quantity/quantity.ts';
import { readQuantities, readRanges } from '../../../lib/engine/quantity/read-quantities.ts';
import { normalize } from '../../../lib/engine/text/normalize.ts';
import type { Span } from '../../../lib/engine/text/span.ts';

/** A number as the tables of `tests/corpus/numbers/` write it, and the raw text that it was read from. */
export interface ReadNumber {
  readonly value: string;
  readonly quote: string;
}

const NATURES: Readonly<Record<Nature, string>> = {
  count: '',
  measured: '',
  percent: ' %',
  points: ' pp',
  times: ' x',
  fraction: ' of',
};

const boundSign = (quantity: Quantity): string =>
  quantity.hedge === undefined ? '' : { above: '>', below: '<', both: '~' }[sideOf(quantity.hedge)];

const signed = (quantity: Quantity): string => {
  const value = nominalOf(quantity, quantity.readings[0]).toFraction();
  return quantity.sign === '-' ? `-${value}` : value;
};

/** The numbers of a raw text at their likeliest reading, in order, ranges among them. */
export function numbersIn(raw: string, tag: string): readonly ReadNumber[] {
  const language = languageFor(tag);
  if (language === undefined) throw new Error(`no language ${tag}`);
  const { text, rawOffset } = normalize(raw);
  const lexicon = inFormat(lexiconOf(language), formatOf(text, language.numbers));
  const tokens = withNumberWords(lexicon.tokensOf(text, { start: 0, end: text.length }), lexicon);
  const quotedAt = ({ start, end }: Span): string => raw.slice(rawOffset(start), rawOffset(end));
  const amounts = readQuantities(text, tokens, lexicon).map(({ quantity }) => ({
    start: quantity.start,
    value: boundSign(quantity) + signed(quantity) + NATURES[quantity.nature],
    quote: quotedAt(quantity),
  }));
  const ranges = readRanges(text, tokens, lexicon).map((range) => ({
    start: range.start,
    value: `${boundSign(range.low)}${signed(range.low)}..${signed(range.high)}${NATURES[range.high.nature]}`,
    quote: quotedAt(range),
  }));
  return [...amounts, ...ranges]
    .sort((a, b) => a.start - b.start)
    .map(({ value, quote }) => ({ value, quote }));
}
