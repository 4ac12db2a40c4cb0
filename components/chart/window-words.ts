import { label } from '../../lib/desk/messages/card-labels.ts';
import { formatDecimal } from '../../lib/desk/messages/format.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { RoundingWindow } from '../../lib/engine/explain/explanation.ts';
import type { Mark, NumberLine } from './number-line.ts';

/** The figures of a rounding window as its sentences want them, the unit said once. */
export interface WindowWords {
  readonly stated: string;
  readonly low: string;
  readonly high: string;
  readonly computed: string;
}

export function windowWords(window: RoundingWindow, line: NumberLine, locale: Locale): WindowWords {
  const short = ({ text }: Mark): string => (window.unit === '%' ? text : text.split('\u00A0')[0]) ?? '';
  return {
    stated: short(line.stated),
    low: formatDecimal(window.stated.low, locale),
    high: formatDecimal(window.stated.high, locale),
    computed: short(line.computed),
  };
}

/** How the printed interval and the recomputed figure lie to each other, in one sentence. */
export const windowSentence = (line: NumberLine, words: WindowWords, locale: Locale): string =>
  label(locale, `window.${line.relation}`, words);
