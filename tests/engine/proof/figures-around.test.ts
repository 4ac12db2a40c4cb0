import { expect, it } from 'vitest';
import { isQuantity } from '../../../lib/engine/claim/items.ts';
import { sentenceIn } from '../../../lib/engine/claim/sentence.ts';
import { en } from '../../../lib/engine/languages/en.ts';
import { lexiconOf } from '../../../lib/engine/languages/lexicon.ts';
import { figuresAround } from '../../../lib/engine/proof/figures-around.ts';

const lexicon = lexiconOf(en);
const sentenceOf = (text: string) => sentenceIn(text, { start: 0, end: text.length }, lexicon);
const amounts = (from: number, count: number): string =>
  Array.from({ length: count }, (_, at) => `${from + at} goats`).join(', ');

/** The values tried for the one percentage of the last sentence, in their order. */
function triedFor(...sentences: readonly string[]): readonly number[] {
  const read = sentences.map(sentenceOf);
  const { items } = read.at(-1) ?? expect.fail();
  const at = items.findIndex((item) => isQuantity(item) && item.quantity.nature === 'percent');
  const surroundings = { text: '', lexicon, items, earlier: read.slice(0, -1) };
  return figuresAround(at, surroundings).map(({ value }) => value);
}
const numbers = (from: number, count: number) => Array.from({ length: count }, (_, at) => from + at);

it.each<[what: string, sentences: readonly string[], tried: readonly number[]]>([
  ['few, all of them', [`${amounts(100, 3)}.`, `${amounts(200, 2)}, 9%.`], [200, 201, 100, 101, 102]],
  ['many before it, the last', [`${amounts(100, 90)}, 9%.`], numbers(130, 60)],
  ['many behind it, the first', [`9%, ${amounts(100, 90)}.`], numbers(100, 60)],
  [
    'many on both sides, as many of each',
    [`${amounts(100, 90)}, 9%, ${amounts(300, 90)}.`],
    [...numbers(160, 30), ...numbers(300, 30)],
  ],
  [
    'many in the sentence before, the last of them',
    [`${amounts(100, 90)}.`, `${amounts(300, 2)}, 9%.`],
    [...numbers(300, 2), ...numbers(132, 58)],
  ],
])('of %s are tried', (_, sentences, tried) => {
  expect(triedFor(...sentences)).toEqual(tried);
});
