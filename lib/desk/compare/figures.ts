import type { CheckedText } from '../../engine/checked-text.ts';
import { isQuantity } from '../../engine/claim/items.ts';
import type { Quantity } from '../../engine/quantity/quantity.ts';
import { fold } from '../../engine/text/fold.ts';
import { sentences } from '../../engine/text/sentences.ts';
import type { Span } from '../../engine/text/span.ts';
import { type AuditedEvidence, type ReadSource, readSources } from '../evidence/source.ts';

/** A figure of one of two audited texts. */
export interface PlacedFigure extends Span {
  /** As it stands in the text, its unit included: `101%`, `hơn 1,2 tỷ đồng`. */
  readonly written: string;
  /** The sentence or the table cell that it stands in. */
  readonly quote: string;
  /** The sentence's place in the text. */
  readonly quoteStart: number;
}

/** A word, a mark or a figure of a sentence, as two versions of it are held against each other. */
export type Token =
  | { readonly type: 'word'; readonly key: string }
  | {
      readonly type: 'figure';
      /** What the figure says: equal for `1000` and `1.000`, not for `1,1` and `1,10`. */
      readonly key: string;
      /** Its unit, folded. */
      readonly unit: string;
      readonly figure: PlacedFigure;
    };

/** A sentence or a table cell of a text. */
export interface Passage {
  readonly tokens: readonly Token[];
  /** All that it says. */
  readonly key: string;
  /** The same with its figures left open. */
  readonly frame: string;
  /** How many words it has beside its figures. */
  readonly words: number;
}

const unitOf = ({ prefix, unit, nature }: Quantity): string => `${fold(prefix)}${fold(unit)} ${nature}`;

/** The hedge counts: `hơn 90%` says less than `90%`. */
function keyOf(quantity: Quantity): string {
  const { readings, scale, hedge, sign } = quantity;
  const [{ written }] = readings;
  const hedged = hedge === undefined ? '' : `${hedge.below}..${hedge.above}`;
  return `${sign}${written}×${scale.n}/${scale.d} ${unitOf(quantity)} ${hedged}`;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,:/-][\p{N}]+)*/gu;

const wordsIn = (text: string): readonly Token[] =>
  [...fold(text).matchAll(WORD)].map(([key]) => ({ type: 'word', key }));

function passageOf(raw: string, sentence: Span, inside: readonly Quantity[], checked: CheckedText): Passage {
  const { text } = checked;
  const back = (span: Span): Span => ({ start: text.rawOffset(span.start), end: text.rawOffset(span.end) });
  const place = back(sentence);
  const quote = raw.slice(place.start, place.end);
  const tokens: Token[] = [];
  let at = sentence.start;
  for (const quantity of inside) {
    tokens.push(...wordsIn(text.text.slice(at, quantity.start)));
    const span = back(quantity);
    const figure = { ...span, written: raw.slice(span.start, span.end), quote, quoteStart: place.start };
    tokens.push({ type: 'figure', key: keyOf(quantity), unit: unitOf(quantity), figure });
    at = quantity.end;
  }
  tokens.push(...wordsIn(text.text.slice(at, sentence.end)));
  const keys = (open: string | undefined): string =>
    tokens.map((token) => (token.type === 'figure' ? (open ?? token.key) : token.key)).join(' ');
  return {
    tokens,
    key: keys(undefined),
    frame: keys('#'),
    words: tokens.filter(({ type }) => type === 'word').length,
  };
}

/** The passages of an audited text in reading order; nothing where its main language is not read. */
export function passagesOf(evidence: AuditedEvidence): readonly Passage[] | undefined {
  const sources = readSources(evidence);
  return sources
    ?.flatMap(passagesIn)
    .toSorted((a, b) => a.start - b.start)
    .map(({ passage }) => passage);
}

interface Placed {
  /** Offset in the audited text. */
  readonly start: number;
  readonly passage: Passage;
}

function passagesIn({ raw, checked }: ReadSource): readonly Placed[] {
  const { text, lexicon, items } = checked;
  const quantities = items
    .flat()
    .flatMap((item) => (isQuantity(item) ? [item.quantity] : []))
    .toSorted((a, b) => a.start - b.start);
  let next = 0;
  return sentences(text.text, lexicon.abbreviations).map((sentence) => {
    const inside: Quantity[] = [];
    for (let one = quantities[next]; one !== undefined && one.start < sentence.end; one = quantities[++next])
      if (one.start >= (inside.at(-1)?.end ?? sentence.start) && one.end <= sentence.end) inside.push(one);
    return { start: text.rawOffset(sentence.start), passage: passageOf(raw, sentence, inside, checked) };
  });
}
