import { count, label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { PublishedCheck } from '../../lib/desk/published/published-check.ts';
import { Verdict } from './CheckItem.tsx';

interface Props {
  readonly reviews: readonly PublishedCheck[];
  readonly locale: Locale;
}

/** That the page is itself a review of a claim, as it says in its markup; more when asked. Nothing where it is none. */
export function PageReviews({ reviews, locale }: Props) {
  const [first, ...others] = reviews;
  if (first === undefined) return null;
  if (others.length === 0)
    return (
      <details class="page-reviews">
        <summary>
          {label(locale, 'published.pageReview')} <Claim review={first} />
        </summary>
        <Verdict check={first} locale={locale} />
      </details>
    );
  return (
    <details class="page-reviews">
      <summary>{count(locale, 'published.pageReviews', reviews.length)}</summary>
      <ul>
        {reviews.map((review, index) => (
          <li key={index}>
            <Claim review={review} />
            <Verdict check={review} locale={locale} />
          </li>
        ))}
      </ul>
    </details>
  );
}

const Claim = ({ review: { claim, language } }: { readonly review: PublishedCheck }) => (
  <q lang={language}>{claim}</q>
);
