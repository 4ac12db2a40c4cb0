import { describe, expect, it } from 'vitest';
import { claimReviewsIn } from '../../../lib/desk/published/claim-reviews.ts';
import type { PublishedCheck } from '../../../lib/desk/published/published-check.ts';

const REVIEW = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://figures.example/schools',
  claimReviewed: '85% of schools meet the standard',
  datePublished: '2026-11-20T00:00:00+07:00',
  inLanguage: 'en',
  author: { '@type': 'Organization', name: 'The Figures Desk' },
  itemReviewed: { '@type': 'Claim', author: { '@type': 'Person', name: 'A minister' } },
  reviewRating: { '@type': 'Rating', ratingValue: 2, bestRating: 5, alternateName: 'Mostly false' },
};
const CHECK: PublishedCheck = {
  claim: '85% of schools meet the standard',
  title: '',
  publisher: 'The Figures Desk',
  rating: 'Mostly false',
  date: '2026-11-20',
  url: 'https://figures.example/schools',
  language: 'en',
};
const { claimReviewed, ...unclaimed } = REVIEW;
const wrapped = (depth: number): unknown => (depth === 0 ? REVIEW : { part: [wrapped(depth - 1)] });

const read = (...scripts: readonly unknown[]) =>
  claimReviewsIn(scripts.map((script) => (typeof script === 'string' ? script : JSON.stringify(script))));

describe('a review is found', () => {
  it.each<[where: string, script: unknown]>([
    ['alone', REVIEW],
    ['in a list', [{ '@type': 'NewsArticle' }, REVIEW]],
    ['in a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, REVIEW] }],
    ['in an article', { '@type': 'NewsArticle', review: [REVIEW] }],
    ['deep in others', wrapped(5)],
    ['among several types', { ...REVIEW, '@type': ['Review', 'ClaimReview'] }],
    ['by its address', { ...REVIEW, '@type': 'https://schema.org/ClaimReview' }],
    ['by its older address', { ...REVIEW, '@type': 'http://schema.org/ClaimReview' }],
    ['by its prefix', { ...REVIEW, '@type': 'schema:ClaimReview' }],
    ['in a comment', `<!-- ${JSON.stringify(REVIEW)} -->`],
    ['in a CDATA section', `//<![CDATA[\n${JSON.stringify(REVIEW)}\n//]]>`],
    [
      'in a comment that is commented out, with blanks all about',
      ` \t// <!-- \n${JSON.stringify(REVIEW)} \n // --> \n`,
    ],
    ['behind thousands of blanks', `${'\t'.repeat(50_000)}${JSON.stringify(REVIEW)}${'\t'.repeat(50_000)}`],
    ['in a CDATA section between comments', `/*<![CDATA[*/${JSON.stringify(REVIEW)}/*]]>*/`],
    ['twice, once', [REVIEW, REVIEW]],
  ])('%s', (_, script) => {
    expect(read(script)).toEqual([CHECK]);
  });

  it('beside scripts that cannot be read', () => {
    expect(read('{"@type": "ClaimReview", ', '', 'null', '[[[', REVIEW)).toEqual([CHECK]);
  });
});

describe('no review is found in', () => {
  it.each<[what: string, script: unknown]>([
    ['nothing', ''],
    ['an article', { '@type': 'NewsArticle', headline: 'ClaimReview' }],
    ['a review of a film', { ...REVIEW, '@type': 'Review' }],
    ['a type that only ends so', { ...REVIEW, '@type': 'NotAClaimReview' }],
    ['a type that is no text', { ...REVIEW, '@type': 7 }],
    ['a review of no claim', unclaimed],
    ['a claim of no text', { ...REVIEW, claimReviewed: ' ' }],
    ['malformed JSON', `${JSON.stringify(REVIEW)},`],
    ['a text of JSON', JSON.stringify(JSON.stringify(REVIEW))],
    ['what is too deep to be meant', wrapped(40)],
  ])('%s', (_, script) => {
    expect(read(script)).toEqual([]);
  });
});

describe('what a review says', () => {
  it.each<[what: string, changes: Readonly<Record<string, unknown>>, said: Partial<PublishedCheck>]>([
    [
      'the claim, in what is reviewed',
      { claimReviewed: undefined, itemReviewed: { '@type': 'Claim', name: 'A' } },
      { claim: 'A' },
    ],
    [
      'the claim, in the first of several',
      { claimReviewed: undefined, itemReviewed: [{ name: '' }, { text: 'B' }] },
      { claim: 'B' },
    ],
    ['the claim with a language', { claimReviewed: { '@value': 'C', '@language': 'en' } }, { claim: 'C' }],
    ['a claim of several lines', { claimReviewed: ' a\n  b ' }, { claim: 'a b' }],
    [
      'a rating as a figure of a best',
      { reviewRating: { ratingValue: '2', bestRating: 5 } },
      { rating: '2/5' },
    ],
    ['a rating as a figure', { reviewRating: { ratingValue: 0 } }, { rating: '0' }],
    ['a rating among several', { reviewRating: [{}, { alternateName: 'False' }] }, { rating: 'False' }],
    ['no rating', { reviewRating: 'x' }, { rating: '' }],
    ['several authors', { author: [{ name: 'A' }, { name: 'B' }] }, { publisher: 'A, B' }],
    ['an author by name', { author: 'A' }, { publisher: 'A' }],
    ['a publisher only', { author: undefined, publisher: { name: 'P' } }, { publisher: 'P' }],
    ['nobody', { author: { '@type': 'Person' } }, { publisher: '' }],
    ['a headline', { headline: 'H', name: 'N' }, { title: 'H' }],
    ['an address that is a script', { url: 'javascript:alert(1)' }, { url: '' }],
    [
      'an address that looks like one of the web',
      { url: 'javascript://figures.example/%0Aalert(1)' },
      { url: '' },
    ],
    ['an address beside the page', { url: '/schools' }, { url: '' }],
    ['a day', { datePublished: '2026-11-20' }, { date: '2026-11-20' }],
    ['a date in words', { datePublished: '20 November 2026' }, { date: '' }],
    ['a language with a region', { inLanguage: 'vi_VN' }, { language: 'vi-VN' }],
    ['a language by name', { inLanguage: 'Vietnamese, mostly' }, { language: '' }],
  ])('%s', (_, changes, said) => {
    expect(read({ ...REVIEW, ...changes })).toEqual([{ ...CHECK, ...said }]);
  });

  it('follows what is only pointed to, also into another script', () => {
    const pointing = { ...REVIEW, author: { '@id': '#desk' }, reviewRating: { '@id': '#nowhere' } };
    const desk = {
      '@graph': [
        { '@id': '#other', name: 'B' },
        { '@id': '#desk', name: 'The Desk' },
      ],
    };
    expect(read(pointing, desk)).toEqual([{ ...CHECK, publisher: 'The Desk', rating: '' }]);
  });

  it('is cut where no claim is so long', () => {
    const [check] = read({ ...REVIEW, claimReviewed: 'ab '.repeat(100_000) });
    expect(check?.claim.length).toBeLessThan(510);
  });

  it('is read of a page with endless markup in bounds', () => {
    const many = Array.from({ length: 500 }, (_, index) => ({ ...REVIEW, claimReviewed: `Claim ${index}` }));
    expect(read(many)).toHaveLength(20);
  });
});

it('a script that is blanks but for its end is read as nothing, however many', () => {
  expect(claimReviewsIn([`{}${'\t'.repeat(100_000)}x`, `${'\t'.repeat(100_000)}-->x`])).toEqual([]);
});
