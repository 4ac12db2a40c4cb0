import { bench, describe } from 'vitest';
import { audit } from '../lib/engine/audit.ts';
import { articleOf } from './article.ts';

// What any reader of figures must do at the least: pass over the text once for its digits, and compose it.
const DIGITS = /[0-9]+(?:[.,][0-9]+)*/gu;

describe.each(['vi', 'en'])('100,000 characters in %s', (language) => {
  const text = articleOf(language, 100_000);
  bench('audit', () => {
    audit(text, language);
  });
  bench('one pass of a regular expression and one of normalize', () => {
    [...text.normalize('NFC').matchAll(DIGITS)];
  });
});

describe('growth with length, Vietnamese', () => {
  for (const length of [25_000, 50_000, 100_000, 200_000]) {
    const text = articleOf('vi', length);
    bench(`${length} characters`, () => {
      audit(text, 'vi');
    });
  }
});
