import { parseJson } from '../../documents/schema/json.ts';
import { dayOf, languageTag, oneLine, webAddress } from './foreign-text.ts';
import type { PublishedCheck } from './published-check.ts';

/** Markup deeper than this, or with more parts, is no article's; it is read so far and no further. */
const DEEPEST = 24;
const MOST_PARTS = 20_000;
/** More reviews than that are a list of them, not what the page is about. */
const MOST_REVIEWS = 20;

type Node = Readonly<Record<string, unknown>>;

/**
 * The reviews of claims that a page publishes about itself: schema.org’s ClaimReview, out of the texts of its JSON-LD
 * scripts. A script that cannot be read costs none of the others.
 */
export function claimReviewsIn(scripts: readonly string[]): readonly PublishedCheck[] {
  const nodes = scripts.flatMap((script) => {
    const parsed = parseJson(unwrapped(script));
    return parsed.type === 'decoded' ? nodesOf(parsed.value) : [];
  });
  // An object with an id and nothing else only points to the one that says more.
  const byId = new Map(
    nodes.filter((node) => Object.keys(node).length > 1).map((node) => [node['@id'], node]),
  );
  const follow = (node: Node): Node =>
    typeof node['@id'] === 'string' ? (byId.get(node['@id']) ?? node) : node;
  const reviews = nodes.filter(isReview).flatMap((node) => checkOf(node, follow));
  const known = new Map(reviews.map((review) => [JSON.stringify(review), review]));
  return [...known.values()].slice(0, MOST_REVIEWS);
}

/** What old templates hide a script in from browsers that know none: a comment or a CDATA section, commented out itself. */
const WRAPPING = /^(?:\/\/|\/\*)?\s*(?:<!--|<!\[CDATA\[)\s*(?:\*\/)?/u;
const WRAPPING_ENDS = ['-->', ']]>'];
const COMMENT_BEGINS = ['//', '/*'];

/** From the end, a scanner: of a pattern with blanks on both sides each of thousands of blanks would be a beginning. */
function unwrapped(script: string): string {
  const text = script.trim().replace(WRAPPING, '');
  const inner = without(text, ['*/']);
  const body = without(inner, WRAPPING_ENDS);
  return body === inner ? text : without(body, COMMENT_BEGINS);
}

/** A text without the first of these ends that it has, and the blanks before it. */
function without(text: string, ends: readonly string[]): string {
  const end = ends.find((one) => text.endsWith(one));
  return end === undefined ? text : text.slice(0, -end.length).trimEnd();
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object in a value, the outer ones first: a review may stand in a graph, a list, an article or another review. */
function nodesOf(value: unknown): readonly Node[] {
  const found: Node[] = [];
  let level: readonly unknown[] = [value];
  let parts = 0;
  for (let depth = 0; depth < DEEPEST && level.length > 0 && parts < MOST_PARTS; depth += 1) {
    parts += level.length;
    const here = level.filter(isNode);
    found.push(...here);
    level = [...level.filter(Array.isArray).flat(), ...here.flatMap((node) => Object.values(node))];
  }
  return found;
}

/** `ClaimReview`, by its name alone or by its address, among several types or as the only one. */
const isReview = (node: Node): boolean =>
  listOf(node['@type']).some((type) => typeof type === 'string' && /^(?:.*[/:#])?ClaimReview$/u.test(type));

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

function checkOf(review: Node, follow: (node: Node) => Node): readonly PublishedCheck[] {
  const nodesAt = (name: string): readonly Node[] => listOf(review[name]).filter(isNode).map(follow);
  const reviewed = nodesAt('itemReviewed').flatMap((item) => [item.claimReviewed, item.text, item.name]);
  const claim = firstText([review.claimReviewed, ...reviewed]);
  if (claim === '') return [];
  const authors = [...namesAt('author'), ...namesAt('publisher')];
  function namesAt(name: string): readonly string[] {
    const names = listOf(review[name]).map((one) => (isNode(one) ? textOf(follow(one).name) : textOf(one)));
    return names.some((one) => one !== '') ? [names.filter((one) => one !== '').join(', ')] : [];
  }
  return [
    {
      claim,
      title: firstText([review.headline, review.name]),
      publisher: authors[0] ?? '',
      rating:
        nodesAt('reviewRating')
          .map(ratingOf)
          .find((words) => words !== '') ?? '',
      date: dayOf(firstText([review.datePublished, review.dateModified])),
      url: webAddress(textOf(review.url)),
      language: languageTag(textOf(review.inLanguage)),
    },
  ];
}

/** The verdict in words, else as a figure, with the best that there is where it is told. */
function ratingOf(rating: Node): string {
  const words = firstText([rating.alternateName, rating.name]);
  if (words !== '') return words;
  const [value, best] = [textOf(rating.ratingValue), textOf(rating.bestRating)];
  return value === '' || best === '' ? value : `${value}/${best}`;
}

const firstText = (values: readonly unknown[]): string =>
  values.map(textOf).find((words) => words !== '') ?? '';

/** A text, a number, or a text with its language; of several the first that says something. */
function textOf(value: unknown): string {
  for (const one of listOf(value)) {
    const said = isNode(one) ? (one['@value'] ?? one.name) : one;
    const words = typeof said === 'string' ? oneLine(said) : typeof said === 'number' ? String(said) : '';
    if (words !== '') return words;
  }
  return '';
}
