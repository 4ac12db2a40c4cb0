import { describe, expect, it } from 'vitest';
import {
  hostIn,
  isOfAllSites,
  patternsOfHosts,
  sitePattern,
  sitesIn,
} from '../../../lib/extension/browser/site.ts';

describe('the host in what was typed', () => {
  it.each([
    ['bbc.com', 'bbc.com'],
    [' BBC.com ', 'bbc.com'],
    ['https://www.bbc.co.uk/news?page=2', 'www.bbc.co.uk'],
    ['HTTP://vnexpress.net:8080/thoi-su', 'vnexpress.net'],
    ['báo.example', 'xn--bo-mia.example'],
    ['localhost:5173', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
  ])('%j: %s', (typed, host) => {
    expect(hostIn(typed)).toBe(host);
  });

  it.each([
    '',
    '   ',
    'bbc',
    'bbc com',
    '*',
    '*.bbc.com',
    'https://',
    'file:///etc/hosts',
    'mailto:a@b.example',
    'a..b',
    '/news',
  ])('%j names none', (typed) => {
    expect(hostIn(typed)).toBeUndefined();
  });
});

it.each([
  ['bbc.com', '*://*.bbc.com/*'],
  ['www.bbc.com', '*://*.bbc.com/*'],
  ['en.nhandan.vn', '*://*.en.nhandan.vn/*'],
  ['localhost', '*://localhost/*'],
  ['127.0.0.1', '*://127.0.0.1/*'],
])('the site %s is asked for as %s', (host, pattern) => {
  expect(sitePattern(host)).toBe(pattern);
});

it('sites stand by their names, and all sites are none', () => {
  const patterns = ['*://*/*', '<all_urls>', 'https://*/*', 'https://b.example/*', '*://*.a.example/*'];
  expect(sitesIn(patterns)).toEqual([
    { pattern: '*://*.a.example/*', host: 'a.example', withSubdomains: true },
    { pattern: 'https://b.example/*', host: 'b.example', withSubdomains: false },
  ]);
});

it.each([
  ['*://*/*', true],
  ['https://*/*', true],
  ['<all_urls>', true],
  ['*://*.a.example/*', false],
  ['https://a.example/*', false],
])('%s stands for all sites: %s', (pattern, isAll) => {
  expect(isOfAllSites(pattern)).toBe(isAll);
});

it('a host that is off is off by either scheme', () => {
  expect(patternsOfHosts(['a.example', 'localhost'])).toEqual(['*://a.example/*', '*://localhost/*']);
});
