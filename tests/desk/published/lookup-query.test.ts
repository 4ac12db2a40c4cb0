import { describe, expect, it } from 'vitest';
import { askedOf, lookupAddress, queryOf } from '../../../lib/desk/published/lookup-query.ts';
import { pauseAfter } from '../../../lib/desk/published/pause.ts';

describe('the address', () => {
  it.each<[quote: string, language: string, key: string]>([
    ['Kết nạp 233/230 đảng viên, bằng 101%', 'vi', 'AIza-1'],
    ['up 5% & more? #key=x', 'en', 'a&b=c'],
    ['“quoted” + plus', 'fr', 'k'],
  ])('for %j holds the quote, its language and the key, and nothing else', (quote, language, key) => {
    const { origin, pathname, searchParams, hash, username } = new URL(
      lookupAddress({ quote, language }, key),
    );
    expect(origin + pathname).toBe('https://factchecktools.googleapis.com/v1alpha1/claims:search');
    expect([...searchParams]).toEqual([
      ['query', quote],
      ['languageCode', language],
      ['pageSize', '5'],
      ['key', key],
    ]);
    expect([hash, username]).toEqual(['', '']);
  });

  it('can be made of half a character', () => {
    expect(lookupAddress({ quote: 'a \uD83D b', language: 'en' }, '')).toContain('query=a%20%EF%BF%BD%20b&');
  });
});

it.each<[quote: string, query: string]>([
  [' one\n\t line\u00A0here ', 'one line here'],
  ['ab '.repeat(200), 'ab '.repeat(100).trim()],
  [`${'a'.repeat(298)} bcd efg`, 'a'.repeat(298)],
  ['a'.repeat(400), 'a'.repeat(300)],
  [`${'a'.repeat(299)}😀`, 'a'.repeat(299)],
  ['', ''],
])('%j is asked for as %j', (quote, query) => {
  expect(queryOf({ quote, language: 'en' })).toBe(query);
});

it.each([
  ['vi/ratio', 'vi'],
  ['en', 'en'],
])('a claim by the rule %s is in %s', (rule, language) => {
  expect(askedOf({ quote: 'a', rule })).toEqual({ quote: 'a', language });
});

describe('a pause', () => {
  const NOW = 1_000_000;
  it.each<[turnsBefore: number, wait: number, seconds: number]>([
    [0, 0, 60],
    [0, 30, 60],
    [0, 90, 90],
    [1, 0, 120],
    [3, 0, 480],
    [5, 0, 1920],
    [6, 0, 3600],
    [500, 0, 3600],
    [6, 7200, 7200],
    [0, 1e9, 86_400],
  ])('after %d others and with %d s asked for lasts %d s', (turns, wait, seconds) => {
    const before = turns === 0 ? undefined : { until: 0, turns };
    expect(pauseAfter(before, wait, NOW)).toEqual({ until: NOW + seconds * 1000, turns: turns + 1 });
  });
});
