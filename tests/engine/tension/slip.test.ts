import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../../lib/engine/languages/lexicon.ts';
import { languageFor } from '../../../lib/engine/languages/registry.ts';
import type { Quantity } from '../../../lib/engine/quantity/quantity.ts';
import { readQuantities } from '../../../lib/engine/quantity/read-quantities.ts';
import { type Slip, slipBetween } from '../../../lib/engine/tension/slip.ts';

function quantityOf(tag: string, written: string): Quantity {
  const language = languageFor(tag);
  if (language === undefined) throw new Error(`no language ${tag}`);
  const lexicon = lexiconOf(language);
  const text = written.toLowerCase();
  const tokens = lexicon.tokensOf(text, { start: 0, end: text.length });
  const [match, ...more] = readQuantities(text, tokens, lexicon);
  if (match === undefined || more.length > 0) throw new Error(`not one quantity: ${written}`);
  return match.quantity;
}

describe('the slip that may have made one figure of another', () => {
  it.each<[language: string, a: string, b: string, slip: Slip | undefined]>([
    ['en', '1,947 members', '1,974 members', 'swapped'],
    ['en', '1,947 members', '9,147 members', 'swapped'],
    ['en', '123 members', '132 members', 'swapped'],
    ['en', '1,947 members', '1,948 members', 'digit'],
    ['en', '123 members', '124 members', undefined],
    ['en', '12 members', '21 members', undefined],
    ['en', '1,230 members', '1,240 members', undefined],
    ['en', '1,947 members', '1,958 members', undefined],
    ['en', '1,947 members', '7,941 members', undefined],
    ['en', '1,947 members', '1,979 members', undefined],
    ['en', '1,947 members', '19,470 members', 'shifted'],
    ['en', '19,470 members', '1,947 members', 'shifted'],
    ['en', '1.947 tonnes', '194.7 tonnes', 'shifted'],
    ['en', '$19.47 million', '$19.47 billion', 'shifted'],
    ['en', '$1.94 million', '$1.947 million', undefined],
    ['en', '$1.947 million', '$1.974 billion', undefined],
    ['en', '19.47 tonnes', '197.4 tonnes', undefined],
    ['en', '1,947 members', '1,947 members', undefined],
    ['vi', '1.947 tỷ đồng', '1.974 tỷ đồng', 'swapped'],
    ['vi', '1.947 tấn', '1,947 tấn', undefined],
  ])('%s: %s and %s', (language, a, b, slip) => {
    expect(slipBetween(quantityOf(language, a), quantityOf(language, b))).toBe(slip);
  });
});
