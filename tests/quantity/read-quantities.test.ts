import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../lib/languages/lexicon.ts';
import { languageFor } from '../../lib/languages/registry.ts';
import { withNumberWords } from '../../lib/quantity/number-words.ts';
import { nominalOf } from '../../lib/quantity/quantity.ts';
import { rational } from '../../lib/quantity/rational.ts';
import { readQuantities } from '../../lib/quantity/read-quantities.ts';
import { normalize } from '../../lib/text/normalize.ts';
import { CORPORA } from '../corpus/index.ts';

function valuesIn(raw: string, tag: string): readonly string[] {
  const language = languageFor(tag);
  if (language === undefined) throw new Error(`no language ${tag}`);
  const { text } = normalize(raw);
  const lexicon = lexiconOf(language);
  const tokens = withNumberWords(lexicon.tokensOf(text, { start: 0, end: text.length }), lexicon);
  return readQuantities(text, tokens, lexicon).map(({ quantity }) =>
    nominalOf(quantity, quantity.readings[0]).toFraction(),
  );
}

/** `247/100` and `13.7/100` are written as quotients of decimals. */
const quotient = (value: string): string => {
  const [top = '', bottom = '1'] = value.split('/');
  return rational(top).div(bottom).toFraction();
};

describe.each(CORPORA)('quantities in $language', ({ language, quantities, noQuantity }) => {
  const rows = quantities.flatMap(([value, ...spellings]) =>
    spellings.map((spelling) => [spelling, value] as const),
  );
  it.each(rows)('%s is %s', (spelling, value) => {
    expect(valuesIn(spelling, language)).toEqual([quotient(value)]);
  });

  it.each(noQuantity)('reads nothing in %s: %s', (_, text) => {
    expect(valuesIn(text, language)).toEqual([]);
  });
});
