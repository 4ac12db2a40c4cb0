import { describe, expect, it } from 'vitest';
import { numbersIn } from './reading.ts';

/** Each number of a text, and the words that are read as its own. */
const read = (language: string, text: string): readonly string[] =>
  numbersIn(text, language).map(({ value, quote }) => `${value}: ${quote}`);

describe('a numeral with all that belongs to it', () => {
  it.each<[language: string, text: string, expected: readonly string[]]>([
    // A hedge may stand behind, and then ends it.
    ['vi', 'Có 45 tấn trở lên.', ['>45: 45 tấn trở lên']],
    ['vi', 'Có 45 hộ trở xuống.', ['<45: 45 hộ trở xuống']],
    ['id', 'Ada 45 ton atau lebih.', ['>45: 45 ton atau lebih']],
    // One before it is enough.
    ['vi', 'Có hơn 45 tấn thóc.', ['>45: hơn 45 tấn']],
    ['vi', 'Có 45 tấn thóc.', ['45: 45 tấn']],
    // A factor is one where nothing behind the figure could be counted.
    ['fr', 'Le prix a été multiplié par 2,5.', ['5/2 x: 2,5']],
    ['fr', 'Il a multiplié par 12 tonnes.', ['12: 12 tonnes']],
    // A scale behind a hyphen is not read, and so neither is the figure.
    ['en', 'The $5-million plan.', []],
    ['en', 'The $5 million plan.', ['5000000: $5 million']],
  ])('%s: %s: %j', (language, text, expected) => {
    expect(read(language, text)).toEqual(expected);
  });
});
