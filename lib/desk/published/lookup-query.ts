/** What is looked up: a claim as the text words it, and the BCP 47 tag of its language. */
export interface Asked {
  readonly quote: string;
  readonly language: string;
}

/** A claim as it is looked up, by the record of it. A rule is named after its language first: `vi/ratio`. */
export const askedOf = ({ quote, rule }: { readonly quote: string; readonly rule: string }): Asked => ({
  quote,
  language: rule.split('/')[0] ?? '',
});

/** Google’s Fact Check Tools, which search what publishers have marked up as ClaimReview. */
const SEARCH = 'https://factchecktools.googleapis.com/v1alpha1/claims:search';

/** How many are wanted: what a reader looks through beside a claim. */
const PAGE_SIZE = 5;
/** Far more than a search can make use of; cut between words. UTF-16 units. */
const LONGEST_QUERY = 300;

/** The quote as it is sent: on one line, cut between words where it is long. */
export function queryOf({ quote }: Asked): string {
  const line = quote.replace(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST_QUERY) return line;
  const cut = line.slice(0, LONGEST_QUERY + 1);
  const end = cut.lastIndexOf(' ');
  return end > 0 ? cut.slice(0, end) : line.slice(0, LONGEST_QUERY).replace(/[\uD800-\uDBFF]$/u, '');
}

/** The address that asks for it; whatever is sent stands in it. */
export function lookupAddress(asked: Asked, key: string): string {
  const sent = { query: queryOf(asked), languageCode: asked.language, pageSize: String(PAGE_SIZE), key };
  const parts = Object.entries(sent).map(
    ([name, value]) => `${name}=${encodeURIComponent(wellFormed(value))}`,
  );
  return `${SEARCH}?${parts.join('&')}`;
}

/** Half of a pair of surrogates is no character, and no address can hold it. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');
