import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { accessTo } from '../../../lib/documents/html/access.ts';
import { jsonLdOf } from '../../../lib/documents/html/json-ld.ts';
import type { Access } from '../../../lib/documents/language/broken-off.ts';

const parsed = (html: string): Document =>
  parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`).document;
const script = (json: string, type = 'application/ld+json') => `<script type="${type}">${json}</script>`;
const PAID = '{"@type": "NewsArticle", "isAccessibleForFree": false}';

describe('whether all of an article is free', () => {
  it.each<[access: Access, what: string, html: string]>([
    ['paid', 'JSON-LD', script(PAID)],
    ['paid', 'in a word', script('{"isAccessibleForFree":"False"}')],
    ['paid', 'over several lines', script('{\n  "isAccessibleForFree" :\n    false\n}')],
    ['paid', 'of a part', script('{"@graph": [{"hasPart": {"isAccessibleForFree": "false"}}]}')],
    ['paid', 'broken JSON', script('{"isAccessibleForFree": false,,')],
    ['paid', 'in the second script', script('{}') + script(PAID)],
    ['paid', 'another spelling of its type', script(PAID, 'Application/LD+JSON')],
    ['paid', 'in the body', `<p>x</p>${script(PAID)}`],
    ['paid', 'microdata', '<meta itemprop="isAccessibleForFree" content="False">'],
    ['free', 'nothing is said', '<p>x</p>'],
    ['free', 'JSON-LD that says so', script('{"isAccessibleForFree": true}')],
    ['free', 'microdata that says so', '<meta itemprop="isAccessibleForFree" content="true">'],
    ['free', 'another property', script('{"isFamilyFriendly": false}')],
    ['free', 'a script of another type', script(PAID, 'application/json')],
    ['free', 'a text that speaks of it', '<p>"isAccessibleForFree": false</p>'],
    ['free', 'a property without a value', script('{"isAccessibleForFree": ""}')],
  ])('%s: %s', (access, _, html) => {
    expect(accessTo(parsed(html))).toBe(access);
  });
});

describe('the JSON-LD of a document', () => {
  /** A script of as many UTF-16 units. */
  const long = (length: number) => script(`{"a":"${'x'.repeat(length - 8)}"}`);
  it.each<[what: string, html: string, lengths: readonly number[]]>([
    ['none', '<p>x</p>', []],
    ['all that is short, in order', long(20) + long(10), [20, 10]],
    ['the longest that is read', long(500_000), [500_000]],
    ['nothing longer', long(500_001), []],
    ['what stands behind something longer', long(500_001) + long(20), [20]],
    ['what stands behind much that is longer', long(3_000_000) + long(20), [20]],
    ['two million units of all', long(500_000).repeat(4) + long(20), [500_000, 500_000, 500_000, 500_000]],
    [
      'no more behind them',
      long(499_999).repeat(4) + long(10) + long(20),
      [499_999, 499_999, 499_999, 499_999],
    ],
  ])('%s', (_, html, lengths) => {
    expect(jsonLdOf(parsed(html)).map((text) => text.length)).toEqual(lengths);
  });
});
