import { describe, expect, it } from 'vitest';
import { audit } from '../../../lib/engine/audit.ts';
import { asRead } from '../../../lib/engine/report/as-read.ts';
import { namedQuote, quoteOf } from '../../../lib/engine/report/cell-name.ts';

describe('asRead', () => {
  it.each([
    '\u202E45/60\u202C',
    '\u202D45\u202C',
    '\u2066a\u2067b\u2068c\u2069',
    '\u200E1\u200F2\u061C3',
    '\u202A1\u202B2',
  ])('leaves nothing that turns the order, and as much as there was: %j', (text) => {
    expect(asRead(text)).not.toMatch(/\p{Bidi_Control}/u);
    expect(asRead(text)).toHaveLength(text.length);
  });

  it.each(['45/60 người, đạt 85%', '', 'שלום 45', 'a\u2060b', '👩‍👩‍👧'])('leaves %j as it is', (text) => {
    expect(asRead(text)).toBe(text);
  });
});

it('the quote that is shown cannot show another figure than the one that was read', () => {
  const [finding] = audit('Có 45/60 \u202Engười\u202C, đạt 85%.', 'vi');
  if (finding === undefined) throw new Error('no claim');
  const { record } = finding;
  expect(record.quote).toContain('\u202E');
  expect(quoteOf(record)).toBe(record.quote.replaceAll(/[\u202C\u202E]/g, '\u2060'));
  expect(namedQuote(record)).not.toMatch(/\p{Bidi_Control}/u);
});
