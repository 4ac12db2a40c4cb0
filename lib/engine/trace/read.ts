import { type Item, isMark } from '../claim/items.ts';
import { nominalOf, type Quantity } from '../quantity/quantity.ts';
import { exact } from '../report/to-working.ts';
import type { Span } from '../text/span.ts';
import type { Quoted, Read } from './trace.ts';

/** A span with its words, led back to the raw text. */
export type Quote = (span: Span) => Quoted;

/** What the items of a sentence were read as, without the words that do nothing for a figure. */
export const readOf = (items: readonly Item[], quote: Quote): readonly Read[] =>
  items.flatMap((item) => readAs(item, quote) ?? []);

function readAs(item: Item, quote: Quote): Read | undefined {
  switch (item.type) {
    case 'quantity':
      return { as: 'quantity', ...quote(item), ...factsOf(item.quantity) };
    case 'cue':
      return { as: 'cue', ...quote(item), cues: [...item.cues] };
    case 'mark':
    case 'word':
      return isUnread(item) ? { as: 'nothing', ...quote(item) } : undefined;
  }
}

const isUnread = (item: Item): boolean =>
  isMark(item, '%') || (item.type === 'word' && /\p{Nd}/u.test(item.text));

const factsOf = (quantity: Quantity) => ({
  nature: quantity.nature,
  values: quantity.readings.map((reading) => exact(nominalOf(quantity, reading))),
  unit: [quantity.prefix, quantity.unit].filter((part) => part !== '').join(' '),
  measure: quantity.measure,
  hedge: quantity.hedge === undefined ? null : { below: quantity.hedge.below, above: quantity.hedge.above },
});
