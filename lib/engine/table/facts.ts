import type { CueName } from '../languages/cues.ts';
import type { HeaderCueName } from '../languages/header-cues.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import { commonMeasure, type Measure, measureIn, UNSAID } from './measure.ts';

/** What the head of a row or a column says of its figures. */
export interface Facts {
  readonly heads: ReadonlySet<HeaderCueName>;
  readonly cues: ReadonlySet<CueName>;
  /** It is headed as a total: in so many words and no others, or with more of them. */
  readonly total: 'plainly' | 'perhaps' | 'no';
  /** The sign of per cent stands in it. */
  readonly isPercent: boolean;
  readonly measure: Measure;
  /** The year that it is of. */
  readonly year: number | undefined;
}

export const NO_FACTS: Facts = {
  heads: new Set(),
  cues: new Set(),
  total: 'no',
  isPercent: false,
  measure: UNSAID,
  year: undefined,
};

interface Named<Name> {
  readonly names: ReadonlySet<Name>;
  /** The token of the first phrase and the one behind it. */
  readonly from: number;
  readonly to: number;
}

/** The phrases of one book in a head, in order. */
function phrasesOf<Name>(
  all: readonly Token[],
  book: {
    at: (all: readonly Token[], at: number) => { value: ReadonlySet<Name>; length: number } | undefined;
  },
): readonly Named<Name>[] {
  const found: Named<Name>[] = [];
  for (let at = 0; at < all.length; ) {
    const match = book.at(all, at);
    if (match !== undefined) found.push({ names: match.value, from: at, to: at + match.length });
    at += match?.length ?? 1;
  }
  return found;
}

const namesIn = <Name>(found: readonly Named<Name>[]): ReadonlySet<Name> =>
  new Set(found.flatMap(({ names }) => [...names]));

/** Words that name a total open the head; only signs, numbers and a unit in brackets may stand beside them. */
function totalIn(all: readonly Token[], heads: readonly Named<HeaderCueName>[]): Facts['total'] {
  const first = heads.find(({ names }) => names.has('total'));
  const opens = first !== undefined && all.slice(0, first.from).every((token) => token.type !== 'word');
  if (!opens) return 'no';
  const bracket = all.findIndex((token) => token.text === '(');
  const beside = all.slice(first.to, bracket === -1 ? all.length : bracket);
  return beside.some((token) => token.type === 'word' || token.type === 'opaque') ? 'perhaps' : 'plainly';
}

const yearIn = (all: readonly Token[]): number | undefined => {
  const years = all.filter((token) => /^(?:19|20)\d\d$/u.test(token.text)).map((token) => Number(token.text));
  return new Set(years).size === 1 ? years[0] : undefined;
};

function factsOf(text: string, all: readonly Token[], lexicon: Lexicon): Facts {
  const isPercentAt = (at: number): boolean => lexicon.percent.at(all, at) !== undefined;
  // Behind a number it says how many percent, as in a caption, and not what the figures are.
  const isAmount = (at: number): boolean => isPercentAt(at) && all[at - 1]?.type === 'number';
  const heads = phrasesOf(all, lexicon.headers).filter(({ from }) => !isAmount(from));
  const cues = phrasesOf(all, lexicon.cues);
  const isPercent = all.some((_, at) => isPercentAt(at) && !isAmount(at));
  return {
    heads: namesIn(heads),
    cues: namesIn(cues),
    total: totalIn(all, heads),
    isPercent,
    measure: measureIn(text, all, lexicon),
    year: yearIn(all),
  };
}

/** What the cells over a column or before a row say, the outer ones first; the innermost decides about a total. */
export function factsIn(text: string, cells: readonly Span[], lexicon: Lexicon): Facts {
  const written = cells.filter(({ start, end }) => start < end);
  const each = written.map((cell) => lexicon.tokensOf(text, cell));
  const own = each.map((all) => factsOf(text, all, lexicon));
  const last = own.at(-1);
  if (last === undefined) return NO_FACTS;
  return {
    heads: new Set(own.flatMap(({ heads }) => [...heads])),
    cues: new Set(own.flatMap(({ cues }) => [...cues])),
    total: last.total,
    isPercent: own.some(({ isPercent }) => isPercent),
    measure: commonMeasure(own.map(({ measure }) => measure).reverse()),
    year: own.findLast(({ year }) => year !== undefined)?.year,
  };
}
