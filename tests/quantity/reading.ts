import { lexiconOf } from '../../lib/languages/lexicon.ts';
import { languageFor } from '../../lib/languages/registry.ts';
import { withNumberWords } from '../../lib/quantity/number-words.ts';
import { boundOf, type Nature, nominalOf, type Quantity } from '../../lib/quantity/quantity.ts';
import { readQuantities } from '../../lib/quantity/read-quantities.ts';
import { normalize } from '../../lib/text/normalize.ts';

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
};

const boundSign = (quantity: Quantity): string =>
  quantity.hedge === undefined ? '' : { lower: '>', upper: '<', none: '~' }[boundOf(quantity)];

const signed = (quantity: Quantity): string => {
  const value = nominalOf(quantity, quantity.readings[0]).toFraction();
  return quantity.sign === '-' ? `-${value}` : value;
};

/** The numbers of a raw text at their likeliest reading, in order. */
export function numbersIn(raw: string, tag: string): readonly ReadNumber[] {
  const language = languageFor(tag);
  if (language === undefined) throw new Error(`no language ${tag}`);
  const { text, rawOffset } = normalize(raw);
  const lexicon = lexiconOf(language);
  const tokens = withNumberWords(lexicon.tokensOf(text, { start: 0, end: text.length }), lexicon);
  return readQuantities(text, tokens, lexicon).map(({ quantity }) => ({
    value: boundSign(quantity) + signed(quantity) + NATURES[quantity.nature],
    quote: raw.slice(rawOffset(quantity.start), rawOffset(quantity.end)),
  }));
}
