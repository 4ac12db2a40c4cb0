import { isQuantity, readItems } from '../../engine/claim/items.ts';
import { inFormat, type Lexicon, lexiconOf } from '../../engine/languages/lexicon.ts';
import { languageFor } from '../../engine/languages/registry.ts';
import { bareQuantity } from '../../engine/quantity/bare-numeral.ts';
import type { Quantity } from '../../engine/quantity/quantity.ts';
import { normalize } from '../../engine/text/normalize.ts';
import type { Span } from '../../engine/text/span.ts';

/** A numeral and nothing else, which in a sentence might be a year or a code. */
function bareNumeral(text: string, lexicon: Lexicon): Quantity | undefined {
  const sign = /^[+-]/u.exec(text)?.[0] ?? '';
  const digits = text.slice(sign.length);
  if (!/^\p{Nd}/u.test(digits)) return undefined;
  return bareQuantity(
    {
      span: { start: 0, end: text.length },
      numeral: { start: sign.length, end: text.length },
      digits,
      sign: sign === '+' || sign === '-' ? sign : '',
    },
    lexicon.language.numbers,
  );
}

function quantityIn(text: string, lexicon: Lexicon): Quantity | undefined {
  const items = readItems(text, { start: 0, end: text.length }, lexicon);
  const [item] = items;
  return items.length === 1 && isQuantity(item) ? item.quantity : undefined;
}

/**
 * A figure that a person typed, in the number format of the language `typedIn` and with the units of that language or of
 * the article's; nothing where it is not one figure. Who types a figure means it in one way: it has one reading.
 */
export function typedQuantity(typed: string, typedIn: string, article: Lexicon): Quantity | undefined {
  const language = languageFor(typedIn);
  if (language === undefined) return undefined;
  const text = normalize(typed).text.trim();
  const found =
    bareNumeral(text, lexiconOf(language)) ??
    quantityIn(text, lexiconOf(language)) ??
    quantityIn(text, inFormat(article, language.numbers));
  return found && { ...found, readings: [found.readings[0]] };
}

/**
 * A typed figure in the place of a printed one. A number typed without a unit takes over the scale and the unit of the one
 * that it replaces: `1.058` for `1.947,272 tỷ đồng` is in tỷ đồng too.
 */
export function inPlaceOf(printed: Quantity, typed: Quantity, at: Span = printed.numeral): Quantity {
  const isBare = typed.unit === '' && typed.prefix === '';
  const [reading] = typed.readings;
  const nature = printed.nature === 'count' && reading.decimals > 0 ? 'measured' : printed.nature;
  return {
    ...(isBare ? printed : typed),
    ...(isBare && { nature }),
    start: at === printed.numeral ? printed.start : at.start,
    end: at === printed.numeral ? printed.end : at.end,
    numeral: at,
    digits: typed.digits,
    sign: typed.sign,
    readings: typed.readings,
    hedge: typed.hedge,
    addends: [],
    slashed: false,
  };
}
