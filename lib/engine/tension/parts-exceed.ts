import { senseOf } from '../claim/sense.ts';
import type { Half } from '../languages/lexicon.ts';
import { plus } from '../quantity/interval.ts';
import { hedgedIntervalOf } from '../quantity/quantity.ts';
import { HUNDRED, type Rational } from '../quantity/rational.ts';
import { cueAt, type Passage, type Placed } from './passage.ts';
import type { Place, Tension } from './tension.ts';

/** A figure of a group that shares no member with another: `28 nam`, `52% of them were women`. */
interface Part {
  readonly figure: Placed;
  readonly half: Half;
  /** The first token of the name of the group. */
  readonly from: number;
  /** The token behind the name of the group. */
  readonly to: number;
}

/** Words of the noun between a figure and the group: `28 đại biểu nam`, `28% of the delegates were men`. */
const NOUN = 4;
/** Sentences between a total and its parts. */
const APART = 2;

/** The group that a figure counts; nothing where a mark or another figure comes before one is named. */
function partOf(passage: Passage, figure: Placed, next: Placed | undefined): Part | undefined {
  const limit = Math.min(figure.to + NOUN, (next?.from ?? Infinity) - 1);
  // The name of the group may be read as the unit of the figure.
  const behind = passage.tokens.findIndex(({ start }) => start >= figure.quantity.numeral.end);
  const isNamedByUnit = behind >= 0 && passage.lexicon.halves.at(passage.tokens, behind) !== undefined;
  for (let at = isNamedByUnit ? behind : figure.to; at <= limit; at++) {
    if (passage.tokens[at]?.type !== 'word') return undefined;
    const half = passage.lexicon.halves.at(passage.tokens, at);
    if (half !== undefined) return { figure, half: half.value, from: at, to: at + half.length };
  }
  return undefined;
}

const intervalOf = ({ quantity }: Placed) => hedgedIntervalOf(quantity, quantity.readings[0]);
const nominal = ({ quantity }: Placed): Rational => quantity.readings[0].value;

/** Whether the figure is a bare count or share, and no growth, rate or difference. */
function isPlain(passage: Passage, { quantity, item }: Placed): boolean {
  if (quantity.hedge !== undefined || quantity.slashed || quantity.sign !== '') return false;
  if (quantity.nature === 'count') return quantity.addends.length === 0;
  const sense = senseOf(passage.items, item);
  const isShare = sense.says !== 'growth' && sense.says !== 'excess' && !sense.annualised;
  return quantity.nature === 'percent' && isShare;
}

/** The figures of a sentence that has two, one of each group. */
function halvesOf(passage: Passage): readonly [Part, Part] | undefined {
  const [one, other, ...more] = passage.figures;
  if (one === undefined || other === undefined || more.length > 0) return undefined;
  const [first, second] = [partOf(passage, one, other), partOf(passage, other, undefined)];
  if (first === undefined || second === undefined) return undefined;
  const isPair = first.half.pair === second.half.pair && first.half.side !== second.half.side;
  const isAlike = one.quantity.nature === other.quantity.nature;
  return isPair && isAlike && isPlain(passage, one) && isPlain(passage, other) ? [first, second] : undefined;
}

function placeOf(
  { tokens, start, end }: Passage,
  from: number,
  to: number,
  figures: readonly Placed[],
): Place {
  return {
    start: tokens[from]?.start ?? start,
    end: tokens[to - 1]?.end ?? end,
    figures: figures.map(({ quantity }) => quantity),
  };
}

const shares = (first: Place, second: Place, sum: Rational, shape: 'halves' | 'rest'): Tension => ({
  kind: 'parts-exceed',
  rule: `parts-exceed.${shape}`,
  first,
  second,
  total: undefined,
  sum,
});

const exceedHundred = (first: Placed, second: Placed): boolean =>
  plus(intervalOf(first), intervalOf(second)).low.gt(HUNDRED);

/** Whether the group is what is said of the whole (`52% là nam`), and not the whole of a rate (`52% of men smoke`). */
const isSaid = (passage: Passage, { from }: Part): boolean => cueAt(passage, from, 'copula') !== undefined;

/** `52% số đại biểu là nam, 58% là nữ`: shares of two groups that make up one whole. */
function findHalfShares(passage: Passage): readonly Tension[] {
  const halves = halvesOf(passage);
  if (halves === undefined || halves[0].figure.quantity.nature !== 'percent') return [];
  const [first, second] = halves;
  const isOneWhole = second.from === second.figure.to && second.figure.from - first.to <= 1;
  if (!isOneWhole || !isSaid(passage, first) || !isSaid(passage, second)) return [];
  if (!exceedHundred(first.figure, second.figure)) return [];
  const place = ({ figure, to }: Part): Place => placeOf(passage, figure.from, to, [figure]);
  const sum = nominal(first.figure).add(nominal(second.figure));
  return [shares(place(first), place(second), sum, 'halves')];
}

/** `62% tán thành, còn lại 48%`: a share and all the rest. */
function findRest(passage: Passage): readonly Tension[] {
  const [first, second, ...more] = passage.figures;
  if (first === undefined || second === undefined || more.length > 0) return [];
  const rest = passage.lexicon.articleCues.before(passage.tokens, second.from);
  const areShares = [first, second].every(
    (figure) => figure.quantity.nature === 'percent' && isPlain(passage, figure),
  );
  if (rest?.value.has('rest') !== true || !areShares || !exceedHundred(first, second)) return [];
  const [one, other] = [first, second].map((figure) => placeOf(passage, figure.from, figure.to, [figure]));
  const from = second.from - rest.length;
  return one && other
    ? [shares(one, placeOf(passage, from, second.to, [second]), nominal(first).add(nominal(second)), 'rest')]
    : [];
}

/** The token behind the noun that is counted: `45 đại biểu`, `45 đảng viên`. */
function nounEnd({ tokens, lexicon }: Passage, { quantity, to }: Placed): number {
  if (quantity.unit !== '' || quantity.measure === '') return to;
  return to + (lexicon.cues.at(tokens, to)?.length ?? 1);
}

const nounOf = (passage: Passage, figure: Placed): string =>
  figure.quantity.unit.toLowerCase() ||
  passage.tokens
    .slice(figure.to, nounEnd(passage, figure))
    .map(({ text }) => text)
    .join(' ');

/** The only count of a sentence that has no other figure. */
function totalOf(passage: Passage): Placed | undefined {
  const [total, ...more] = passage.figures;
  const isTotal = total !== undefined && more.length === 0 && total.quantity.nature === 'count';
  return isTotal && isPlain(passage, total) && total.quantity.measure !== '' ? total : undefined;
}

interface Parts {
  readonly figures: readonly Placed[];
  readonly to: number;
}

/** The parts of a total named before that a sentence gives: two groups, or one figure of the same noun. */
function partsOf(passage: Passage, total: Placed, noun: string): Parts | undefined {
  const halves = halvesOf(passage);
  if (halves !== undefined) return { figures: halves.map(({ figure }) => figure), to: halves[1].to };
  const [part, ...more] = passage.figures;
  if (part === undefined || more.length > 0 || !isPlain(passage, part)) return undefined;
  const isAlike = part.quantity.nature === total.quantity.nature && nounOf(passage, part) === noun;
  return isAlike ? { figures: [part], to: nounEnd(passage, part) } : undefined;
}

/** Words that may stand between the reference to the group and its first part: `Trong số đó | có | 28 nam`. */
function isLink(passage: Passage, at: number): boolean {
  const { tokens, lexicon } = passage;
  const cues = lexicon.cues.at(tokens, at)?.value;
  const isCopula = cueAt(passage, at, 'copula') !== undefined || cueAt(passage, at, 'light') !== undefined;
  return isCopula || cues?.has('glue') === true || tokens[at]?.text === ',' || tokens[at]?.text === ':';
}

/** Whether the sentence begins with the group just named. `Khối B gồm 26 người` names another. */
function refersBack(passage: Passage): boolean {
  const [part] = passage.figures;
  let at = cueAt(passage, 0, 'of-them');
  if (part === undefined || at === undefined) return false;
  while (at < part.from && isLink(passage, at)) at++;
  return at >= part.from;
}

/** `45 đại biểu … Trong số đó có 28 nam và 20 nữ`: parts that refer back to the last figure before them. */
function findTotals(passage: Passage, before: readonly Passage[]): readonly Tension[] {
  if (!refersBack(passage) || passage.says.has('unreal')) return [];
  const last = before.findLast(({ figures }) => figures.length > 0);
  const total = last && totalOf(last);
  if (last === undefined || total === undefined || last.says.has('unreal')) return [];
  const parts = partsOf(passage, total, nounOf(last, total));
  const [first] = parts?.figures ?? [];
  if (parts === undefined || first?.quantity.nature !== 'count' || last.times !== passage.times) return [];
  const sum = parts.figures.map(nominal).reduce((a, b) => a.add(b));
  if (sum.lte(nominal(total))) return [];
  return [
    {
      kind: 'parts-exceed',
      rule: 'parts-exceed.total',
      first: placeOf(last, total.from, nounEnd(last, total), [total]),
      second: placeOf(passage, first.from, parts.to, parts.figures),
      total: total.quantity,
      sum,
    },
  ];
}

/** Parts of which nobody can be in two, and which come to more than their whole. */
export const findPartsExceed = (passages: readonly Passage[]): readonly Tension[] =>
  passages.flatMap((passage, index) => [
    ...findHalfShares(passage),
    ...findRest(passage),
    ...findTotals(passage, passages.slice(Math.max(0, index - APART), index)),
  ]);
