import { describe, expect, it } from 'vitest';
import { audit } from '../../../lib/engine/audit.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS } from '../../../lib/engine/languages/currencies.ts';
import { LANGUAGES } from '../../../lib/engine/languages/registry.ts';

/** A rise by a fifth between two amounts, in each language. */
const RISE: Readonly<Record<string, (before: string, after: string) => string>> = {
  vi: (before, after) => `Doanh thu tăng 20% từ ${before} lên ${after}.`,
  en: (before, after) => `Sales rose 20% from ${before} to ${after}.`,
  id: (before, after) => `Penjualan naik 20 persen dari ${before} menjadi ${after}.`,
  fr: (before, after) => `Les ventes passent de ${before} à ${after}, en hausse de 20 %.`,
};

/** What is said of the only claim of a text. */
const verdictsOf = (text: string, language: string) =>
  audit(text, language).map(({ record }) => record.verdict);

describe.each(LANGUAGES.map(({ tag }) => tag))('an amount of money in %s', (language) => {
  const rise = RISE[language] ?? String;

  it.each(Object.keys(CURRENCY_SIGNS))('is read behind %s', (sign) => {
    const said = sign.toUpperCase();
    expect(verdictsOf(rise(`${said}250`, `${said}300`), language)).toEqual(['consistent']);
    expect(verdictsOf(rise(`${said}250`, `${said}360`), language)).toEqual(['inconsistent']);
  });

  it.each(Object.keys(CURRENCY_CODES))('is read before %s', (code) => {
    const said = code.toUpperCase();
    expect(verdictsOf(rise(`250 ${said}`, `300 ${said}`), language)).toEqual(['consistent']);
  });

  it.each([
    ['$250', '€300'],
    ['Rp250', 'RM300'],
    ['250 SGD', '300 HKD'],
  ])('is not compared with one of another currency: %s, %s', (before, after) => {
    expect(verdictsOf(rise(before, after), language)).not.toContain('consistent');
  });
});

describe('a letter before a sign', () => {
  it.each<[text: string, verdicts: readonly string[]]>([
    ['The fund rose 20% from a $50 million base to $60 million.', ['consistent']],
    ['The fund rose 30% from a $50 million base to $60 million.', ['inconsistent']],
    ['The fund rose 20% from A$50 million to A$60 million.', ['consistent']],
    ['The fund rose 20% from A$50 million to $60 million.', []],
  ])('is part of it only where it touches it: %s', (text, verdicts) => {
    expect(verdictsOf(text, 'en').filter((one) => one !== 'derived')).toEqual(verdicts);
  });
});
