import { outlineOf } from '../check/outline.ts';
import type { Claim } from '../claim/claim.ts';
import type { Alternatives } from '../claim/detect.ts';
import { type Item, isMark, isQuantity } from '../claim/items.ts';
import { operandsOf, statedOf } from '../claim/operand.ts';
import { reasonAt } from '../coverage/unchecked.ts';
import { hitFor } from '../proof/borne-out.ts';
import type { Surroundings } from '../proof/surroundings.ts';
import type { Span } from '../text/span.ts';
import type { Quote } from './read.ts';
import type { Reporting } from './statement.ts';
import type { FigureTrace, GivenBy } from './trace.ts';

/** What became of each percentage, of points and of factors in a sentence that may claim `statements`. */
export function figuresIn(
  surroundings: Surroundings,
  statements: readonly Alternatives[],
  { toRecord, checks }: Reporting,
  quote: Quote,
): readonly FigureTrace[] {
  const { items } = surroundings;
  const proposed = new Set(statements.flat().flatMap(placesOf));
  return items.flatMap((item, at): readonly FigureTrace[] => {
    if (!isRelative(item, at, items)) return [];
    const place = isQuantity(item) ? item.quantity.numeral.start : item.start;
    const quoted = quote(isQuantity(item) ? item : throughSign(item, items[at + 1]));
    const by = checks
      .filter((check) => outlineOf(check).numerals.includes(place))
      .map(toRecord)
      .map(({ rule, verdict }) => ({ rule, verdict }));
    if (by.length > 0) return [{ ...quoted, came: 'said', by }];
    const came = proposed.has(place) ? 'all-dropped' : 'nothing-proposed';
    const given = givenBy(at, surroundings, quote) ?? null;
    return [{ ...quoted, came, lacks: reasonAt(items, at), given }];
  });
}

/** A percentage, points or a factor; also the percent sign of one that was not read: `10-20%`. */
function isRelative(item: Item, at: number, items: readonly Item[]): boolean {
  if (isQuantity(item)) return ['percent', 'points', 'times'].includes(item.quantity.nature);
  return item.type === 'word' && /^\p{Nd}/u.test(item.text) && isMark(items[at + 1], '%');
}

function givenBy(at: number, surroundings: Surroundings, quote: Quote): GivenBy | undefined {
  const hit = hitFor(at, surroundings);
  if (hit === undefined) return undefined;
  const { relation, luck } = hit;
  return { figures: relation.figures.map((figure) => quote(figure).quote), relation: relation.kind, luck };
}

/** Where the numerals of a claim begin. */
const placesOf = (claim: Claim): readonly number[] =>
  [statedOf(claim), ...operandsOf(claim).map(({ quantity }) => quantity)].flatMap(
    (one) => one?.numeral.start ?? [],
  );

const throughSign = ({ start, end }: Span, sign: Span | undefined): Span => ({
  start,
  end: sign?.end ?? end,
});
