import type { ClaimReview } from 'schema-dts';
import { describe, expect, it } from 'vitest';
import { withChange } from '../../../lib/desk/evidence/make-evidence.ts';
import { type Reviewer, toClaimReview } from '../../../lib/desk/forms/claim-review.ts';
import { say } from '../../../lib/desk/messages/say.ts';
import { workingLine } from '../../../lib/desk/messages/working-line.ts';
import { decided } from './decided.ts';
import { expanded, PROPERTIES, thingsIn } from './schema-org.ts';

const DESK: Reviewer = {
  type: 'Organization',
  name: 'Bàn kiểm chứng',
  url: 'https://desk.example',
  reviewUrl: 'https://desk.example/1',
};

describe.each(['vi', 'en'] as const)('ClaimReview in %s', (language) => {
  it('is JSON-LD of which a processor drops nothing, each property one of its class', async () => {
    const graph = toClaimReview(await decided(language), DESK, language);
    if (graph === undefined) throw new Error('nothing confirmed');
    const things = thingsIn(await expanded(graph));
    expect(things.filter(({ type }) => type === 'ClaimReview')).toHaveLength(2);
    for (const { type, properties } of things)
      expect({ type, unknown: properties.filter((name) => !PROPERTIES[type]?.includes(name)) }).toEqual({
        type,
        unknown: [],
      });
  });

  it('holds the arithmetic, the quote and its place, and only who reviews it', async () => {
    const evidence = await decided(language);
    const [claim] = evidence.claims;
    if (claim === undefined) throw new Error('no claim');
    const { record, explanation } = claim.finding;
    const graph = toClaimReview(evidence, DESK, language);
    expect(graph?.['@graph'][0]).toMatchObject({
      '@type': 'ClaimReview',
      url: 'https://desk.example/1',
      datePublished: '2026-11-25',
      author: { '@type': 'Organization', name: 'Bàn kiểm chứng', url: 'https://desk.example' },
      claimReviewed: record.quote,
      itemReviewed: { appearance: { url: expect.stringContaining('https://example.org/a?b=1#:~:text=') } },
      reviewRating: {
        ratingExplanation: expect.stringContaining(
          explanation.working.map((line) => workingLine(line, language)).join('\n'),
        ),
      },
      reviewBody: expect.stringContaining(say(explanation.finding, language)),
    });
    expect(JSON.stringify(graph)).not.toContain('ratingValue');
  });
});

it('holds what a person’s figures gave', async () => {
  const graph = toClaimReview(await decided('vi'), DESK, 'vi');
  expect(JSON.stringify(graph?.['@graph'][1])).toContain('250');
});

describe('nothing is said', () => {
  it('of claims that nobody has confirmed', async () => {
    const evidence = await decided('vi');
    const open = evidence.claims.reduce(
      (all, _, index) => withChange(all, index, { decision: null }),
      evidence,
    );
    expect(toClaimReview(open, DESK, 'vi')).toBeUndefined();
  });

  it('of addresses that are not there', async () => {
    const graph = toClaimReview(await decided('vi', null), { ...DESK, url: '', reviewUrl: '' }, 'vi');
    expect(JSON.stringify(graph)).not.toMatch(/"url"|"appearance"/u);
  });
});

it('a processor does notice a term that schema.org does not have', async () => {
  await expect(
    expanded({ '@context': 'https://schema.org', '@type': 'ClaimReview', verdict: 'x' }),
  ).rejects.toThrow();
});

it('the types of schema.org know no such term either', () => {
  // @ts-expect-error: were it allowed, the types would prove nothing about toClaimReview.
  const other: ClaimReview = { '@type': 'ClaimReview', verdict: 'x' };
  expect(other).toBeDefined();
});
