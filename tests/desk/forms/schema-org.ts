import { expand } from 'jsonld';

const TERMS = [
  ...['ClaimReview', 'Claim', 'Organization', 'Person', 'Rating', 'WebPage'],
  ...['alternateName', 'claimReviewed', 'inLanguage', 'name', 'ratingExplanation', 'reviewBody'],
] as const;
/** Whose values are other things: an object or an address. */
const LINKS = ['appearance', 'author', 'itemReviewed', 'reviewRating', 'url'] as const;

const SCHEMA = 'https://schema.org/';

/** So much of schema.org's context as a ClaimReview may use: the classes, and the properties that their pages list. */
const CONTEXT = {
  '@context': {
    ...Object.fromEntries(TERMS.map((term) => [term, `${SCHEMA}${term}`])),
    ...Object.fromEntries(LINKS.map((term) => [term, { '@id': `${SCHEMA}${term}`, '@type': '@id' }])),
    datePublished: { '@id': `${SCHEMA}datePublished`, '@type': `${SCHEMA}Date` },
  },
};

/** The properties of each class, its own and those of Thing and CreativeWork, as schema.org has them. */
export const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  ClaimReview: [
    ...['author', 'claimReviewed', 'datePublished', 'inLanguage'],
    ...['itemReviewed', 'reviewBody', 'reviewRating', 'url'],
  ],
  Claim: ['appearance'],
  WebPage: ['inLanguage', 'name', 'url'],
  Organization: ['name', 'url'],
  Person: ['name', 'url'],
  Rating: ['alternateName', 'author', 'ratingExplanation'],
};

/** The JSON-LD expanded by a processor that drops nothing and reaches no network. */
export const expanded = (document: object): Promise<readonly Record<string, unknown>[]> =>
  expand(document, {
    safe: true,
    documentLoader: async (url) => {
      if (url.replace(/\/$/u, '') !== 'https://schema.org') throw new Error(`No context ${url}`);
      return { contextUrl: null, documentUrl: url, document: CONTEXT };
    },
  });

/** Every thing of an expanded document: its class, its properties without the name of the vocabulary. */
export function thingsIn(
  value: unknown,
): readonly { readonly type: string; readonly properties: readonly string[] }[] {
  if (Array.isArray(value)) return value.flatMap(thingsIn);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(thingsIn);
  if (!('@type' in value) || !Array.isArray(value['@type'])) return inner;
  const properties = Object.keys(value).filter((name) => !name.startsWith('@'));
  return [
    {
      type: String(value['@type'][0]).replace(SCHEMA, ''),
      properties: properties.map((name) => name.replace(SCHEMA, '')),
    },
    ...inner,
  ];
}
