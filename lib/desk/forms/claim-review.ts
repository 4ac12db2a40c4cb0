import type { ClaimReview, Graph, Organization, Person } from 'schema-dts';
import type { Decision } from '../evidence/decision.ts';
import type { Evidence, EvidenceClaim } from '../evidence/evidence.ts';
import { printedOf } from '../evidence/printed.ts';
import { label } from '../messages/interface.ts';
import type { Locale } from '../messages/locale.ts';
import { formatDay } from '../messages/moment.ts';
import { say } from '../messages/say.ts';
import { findingText } from './finding-text.ts';
import { linkTo } from './text-fragment.ts';
import { decisionText, typedBy, typedText } from './words-text.ts';

/** Who publishes the review: what the desk says of itself, and nothing else. */
export interface Reviewer {
  readonly type: 'Organization' | 'Person';
  readonly name: string;
  /** The site of the desk; empty where it has none. */
  readonly url: string;
  /** Where the review is or will be published; empty where that is not known yet. */
  readonly reviewUrl: string;
}

const authorOf = ({ type, name, url }: Reviewer): Organization | Person => ({
  '@type': type,
  name,
  ...(url !== '' && { url }),
});

/** The verdict is that of the article as printed; what a person typed is said behind it, and marked. */
function reviewOf(
  evidence: Evidence,
  claim: EvidenceClaim,
  decision: Decision,
  reviewer: Reviewer,
  locale: Locale,
): ClaimReview {
  const { page, text } = evidence;
  const finding = printedOf(claim);
  const { record, explanation } = finding;
  const day = (iso: string): string => formatDay(iso.slice(0, 10), locale);
  const link = page.url === null ? undefined : linkTo(page.url, text, record);
  return {
    '@type': 'ClaimReview',
    ...(reviewer.reviewUrl !== '' && { url: reviewer.reviewUrl }),
    datePublished: decision.at.slice(0, 10),
    inLanguage: locale,
    author: authorOf(reviewer),
    claimReviewed: record.quote.replace(/\s+/gu, ' '),
    itemReviewed: {
      '@type': 'Claim',
      ...(link !== undefined &&
        page.url !== null && {
          appearance: {
            '@type': 'WebPage',
            url: link,
            inLanguage: page.language,
            ...(page.title !== '' && { name: page.title }),
          },
        }),
    },
    // Figures fit each other or do not; a scale from false to true would say more than was checked.
    reviewRating: {
      '@type': 'Rating',
      alternateName: label(locale, `word.${record.verdict}`),
      ratingExplanation: findingText(finding, locale),
      ...(decision.by !== '' && { author: { '@type': 'Person', name: decision.by } }),
    },
    reviewBody: [
      say(explanation.finding, locale),
      decisionText(decision, locale, day),
      [typedText(claim, text, locale, 'line') ?? '', ...typedBy(claim, locale, day)].join(' ').trim(),
      claim.note,
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  };
}

/** A graph of schema.org with one ClaimReview for each claim that a person has confirmed; nothing where nobody has. */
export function toClaimReview(evidence: Evidence, reviewer: Reviewer, locale: Locale): Graph | undefined {
  const reviews = evidence.claims.flatMap((claim) =>
    claim.decision?.type === 'confirmed' ? reviewOf(evidence, claim, claim.decision, reviewer, locale) : [],
  );
  return reviews.length === 0 ? undefined : { '@context': 'https://schema.org', '@graph': reviews };
}
