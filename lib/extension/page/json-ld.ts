/** More than that is data, not markup about an article. UTF-16 units. */
const LONGEST = 500_000;

/** The texts of the page’s JSON-LD scripts that speak of reviewed claims; on most pages none. Not read any further here. */
export const claimReviewScripts = (): readonly string[] =>
  [...document.querySelectorAll('script[type="application/ld+json" i]')]
    .map(({ textContent }) => textContent ?? '')
    .filter((script) => script.includes('ClaimReview') && script.length <= LONGEST);
