import type { Direction } from '../claim/claim.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import { bareQuantity } from '../quantity/bare-numeral.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { QuantityMatch } from '../quantity/quantity-match.ts';
import { readQuantities } from '../quantity/read-quantities.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';

/** A figure of a cell. */
export interface CellFigure {
  readonly quantity: Quantity;
  /** What a sign, an arrow or a word beside the figure says of its direction. */
  readonly direction: Direction;
  /** It stands alone in brackets. */
  readonly isBracketed: boolean;
}

const isAmount = ({ nature }: Quantity): boolean => nature === 'count' || nature === 'measured';

/** What is written in a cell. */
export type Content =
  /** Nothing, or a sign for nothing: `-`, `x`, `n/a`. */
  | { readonly type: 'blank' }
  | { readonly type: 'words' }
  /** One figure; two for `233/230`, and for `12 (5,3%)`. */
  | { readonly type: 'figures'; readonly figures: readonly [CellFigure, ...CellFigure[]] }
  /** Digits that are no figure, or more than can be told apart. */
  | { readonly type: 'unread' };

/** The longest sign for nothing: `n/a`, `N.A.`. */
const SIGN_FOR_NOTHING = 4;
/** A name of what is counted behind a figure: `5 doanh nghiệp`. */
const NOUN = 3;

const ARROWS: Readonly<Record<string, Direction>> = {
  '+': 'rise',
  '▲': 'rise',
  '↑': 'rise',
  '-': 'fall',
  '–': 'fall',
  '▼': 'fall',
  '↓': 'fall',
};

/** What may stand around a numeral that is alone in its cell. */
const AROUND = /^[()*+\-–▲▼↑↓]$/u;

/** A numeral that stands alone in its cell is a number, also where it could be a year in a sentence. */
function bareNumeral(all: readonly Token[], lexicon: Lexicon): QuantityMatch | undefined {
  const at = all.findIndex((token) => token.type === 'number');
  const token = all[at];
  if (token === undefined || all.some((other) => other !== token && !AROUND.test(other.text)))
    return undefined;
  const span = { start: token.start, end: token.end };
  const sign = /^[-–]$/u.test(all[at - 1]?.text ?? '') ? '-' : '';
  const bare = { span, numeral: span, digits: token.text, sign } as const;
  const quantity = bareQuantity(bare, lexicon.language.numbers);
  return quantity && { quantity, from: at, to: at + 1 };
}

/** The direction that what stands in front of the figure, or a sign behind it, gives it. */
function directionOf(
  all: readonly Token[],
  { quantity, from, to }: QuantityMatch,
  lexicon: Lexicon,
): Direction {
  if (quantity.sign !== '') return quantity.sign === '-' ? 'fall' : 'rise';
  const sign = ARROWS[all[from - 1]?.text ?? ''] ?? ARROWS[all[to]?.text ?? ''];
  if (sign !== undefined) return sign;
  for (const at of [...Array(from).keys(), to]) {
    const cue = lexicon.cues.at(all, at)?.value;
    if (cue?.has('rise')) return 'rise';
    if (cue?.has('fall')) return 'fall';
  }
  return 'unsaid';
}

/** Whether all that stands in the cell beside its figures leaves them what they are. */
function isOnlyFigures(all: readonly Token[], matches: readonly QuantityMatch[], lexicon: Lexicon): boolean {
  const first = matches[0]?.from ?? 0;
  let words = 0;
  for (let at = 0; at < all.length; ) {
    const match = matches.find(({ from, to }) => at >= from && at < to);
    const token = all[at];
    if (match !== undefined || token?.type === 'mark') at = match?.to ?? at + 1;
    else if (token?.type === 'number' || token?.type === 'opaque') return false;
    else {
      const cue = lexicon.cues.at(all, at);
      if (cue === undefined && at < first) return false;
      if (cue === undefined) words++;
      at += cue?.length ?? 1;
    }
  }
  return words <= NOUN;
}

/** `233/230`, and `12 (5,3%)`; two figures of any other kind are not told apart. */
const isKnownPair = ([a, b]: readonly QuantityMatch[]): boolean =>
  a !== undefined &&
  b !== undefined &&
  ((a.quantity.slashed && b.quantity.slashed) ||
    (a.quantity.nature !== 'percent' && b.quantity.nature === 'percent'));

/** `(12,104)`, `$ (1,520)`, `(20) bps`: a figure alone in brackets, with nothing but its sign or unit beside it. */
const BRACKETED =
  /^\p{L}{0,3}\p{Sc}? ?\( ?\p{Sc}? ?\p{N}[\p{N}., ]*(?:\)[ %]*|% ?\) ?)(?:\p{L}[\p{L} ]{0,20})?[*†‡]*$/u;

/** The quantity as accounts write it: an amount in brackets is less than nothing. */
const asBooked = (quantity: Quantity, isBracketed: boolean): Quantity =>
  isBracketed && quantity.sign === '' && isAmount(quantity) ? { ...quantity, sign: '-' } : quantity;

/** Reads one cell of the normalised text. */
export function contentOf(text: string, cell: Span, lexicon: Lexicon): Content {
  const written = text.slice(cell.start, cell.end);
  if (!/\p{N}/u.test(written)) {
    const isSign = written.length <= SIGN_FOR_NOTHING || !/\p{L}/u.test(written);
    return { type: isSign ? 'blank' : 'words' };
  }
  const isBracketed = BRACKETED.test(written.trim().replace(/\s+/gu, ' '));
  const tokens = lexicon.tokensOf(text, cell);
  const all = isBracketed ? tokens.filter((token) => token.text !== '(' && token.text !== ')') : tokens;
  const read = readQuantities(text, all, lexicon);
  const bare = read.length === 0 ? bareNumeral(all, lexicon) : undefined;
  const matches = bare === undefined ? read : [bare];
  const [first, second, third] = matches;
  if (first === undefined) return { type: /\p{L}/u.test(written) ? 'words' : 'unread' };
  if (third !== undefined || (second !== undefined && !isKnownPair(matches))) return { type: 'unread' };
  if (!isOnlyFigures(all, matches, lexicon)) {
    return { type: all.slice(0, first.from).some((token) => token.type === 'word') ? 'words' : 'unread' };
  }
  const figure = (match: QuantityMatch): CellFigure => {
    const quantity = asBooked(match.quantity, isBracketed);
    return { quantity, direction: directionOf(all, { ...match, quantity }, lexicon), isBracketed };
  };
  return { type: 'figures', figures: [figure(first), ...matches.slice(1).map(figure)] };
}
