import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rational } from '../../../lib/engine/quantity/rational.ts';
import { numbersIn } from './reading.ts';
import { type Pick, SPELLERS } from './spell.ts';

/** Sizes of every order, for most integers below a bound are close to it. */
const whole = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 999_999_999_999 }))
  .map(([digits, value]) => value % 10 ** digits);
const decimals = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 4 });

/** Chooses by a list of random bits, over and over. */
function pickBy(bits: readonly boolean[]): Pick {
  let next = 0;
  return (first, ...others) => (bits[next++ % bits.length] ? first : (others[0] ?? first));
}
const picks = fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }).map(pickBy);

/** The integer with its digits in groups of three. */
const grouped = (value: number, sign: string): string =>
  String(value).replace(/\B(?=(?:[0-9]{3})+$)/gu, sign);

const valueIn = (text: string, language: string): readonly string[] =>
  numbersIn(text, language).map(({ value }) => value);

describe.each(['vi', 'en'] as const)('numbers in %s come back as they went in', (language) => {
  const { whole: spell, digit, decimalSign } = SPELLERS[language];
  const [group, decimal] = language === 'vi' ? ['.', ','] : [',', '.'];

  it('in words', () => {
    fc.assert(
      fc.property(whole, picks, (value, pick) => {
        const words = spell(value, pick);
        // One word alone is no number.
        fc.pre(/[ -]/u.test(words));
        expect(valueIn(words, language), words).toEqual([String(value)]);
      }),
    );
  });

  it('in words with decimals', () => {
    fc.assert(
      fc.property(whole, decimals, picks, (value, places, pick) => {
        const words = [spell(value, pick), decimalSign, ...places.map(digit)].join(' ');
        const exact = rational(`${value}.${places.join('')}`).toFraction();
        expect(valueIn(words, language), words).toEqual([exact]);
      }),
    );
  });

  it('in digits with every sign that groups', () => {
    const sign = fc.constantFrom('', group, "'", '\u00A0', '\u202F', '\u2009');
    fc.assert(
      fc.property(whole, sign, (value, by) => {
        const numeral = grouped(value, by);
        fc.pre(!/^(?:19|20)[0-9]{2}$/u.test(numeral));
        expect(valueIn(numeral, language), numeral).toEqual([String(value)]);
      }),
    );
  });

  it('in digits with decimals', () => {
    const sign = fc.constantFrom('', group, '\u00A0');
    fc.assert(
      fc.property(whole, decimals, sign, (value, places, by) => {
        const numeral = `${grouped(value, by)}${decimal}${places.join('')}`;
        const exact = rational(`${value}.${places.join('')}`).toFraction();
        expect(valueIn(numeral, language), numeral).toEqual([exact]);
      }),
    );
  });
});
