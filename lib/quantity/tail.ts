import type { UnitAlias } from '../languages/language.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import type { PhraseMatch } from '../languages/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { Nature } from './quantity.ts';
import { ONE, type Rational, rational } from './rational.ts';

/** What stands behind a numeral and belongs to it. */
export interface Tail {
  readonly nature: Nature;
  readonly scale: Rational;
  readonly measure: string;
  /** The token behind the last one that was taken. */
  readonly to: number;
}

/** Reads the scale, the unit or the noun behind the numeral at a token. */
export function readTail(
  all: readonly Token[],
  at: number,
  currency: string | undefined,
  lexicon: Lexicon,
): Tail {
  const behind = at + 1;
  const points = lexicon.points.at(all, behind);
  if (points) return { nature: 'points', scale: ONE, measure: '%', to: behind + points.length };
  const percent = lexicon.percent.at(all, behind);
  if (percent) return { nature: 'percent', scale: ONE, measure: '%', to: behind + percent.length };
  const times = lexicon.times.at(all, behind);
  if (times && currency === undefined)
    return { nature: 'times', scale: ONE, measure: 'times', to: behind + times.length };
  if (sharesPercent(all, at, lexicon)) return { nature: 'percent', scale: ONE, measure: '%', to: behind };
  const scale = scaleAt(all, behind, lexicon);
  const scaleEnd = behind + (scale?.length ?? 0);
  const link = scale && lexicon.unitLinks.at(all, scaleEnd);
  const unitAt = scaleEnd + (link?.length ?? 0);
  const unit = unitBehind(all, unitAt, currency, lexicon);
  const isMeasured =
    currency !== undefined || scale !== undefined || (unit !== undefined && unit.value.kind !== 'count');
  let to = unit === undefined ? scaleEnd : unitAt + unit.length;
  // A rate per unit (`đồng / kg`) is measured in the whole of it.
  if (unit !== undefined && all[to]?.text === '/' && all[to + 1]?.type === 'word') to += 2;
  return {
    nature: isMeasured ? 'measured' : 'count',
    scale: rational(scale?.value ?? '1').mul(unit?.value.factor ?? '1'),
    measure: unit?.value.measure ?? currency ?? nounAt(all, unitAt, lexicon),
    to,
  };
}

/** `passé de 4,5 à 3,6 %`: the sign stands once for both ends of the way. */
function sharesPercent(all: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const way = lexicon.cues.at(all, at + 1);
  const next = at + 1 + (way?.length ?? 0);
  return (
    way?.value.has('to') === true &&
    lexicon.cues.before(all, at)?.value.has('from') === true &&
    all[next]?.type === 'number' &&
    lexicon.percent.at(all, next + 1) !== undefined &&
    lexicon.points.at(all, next + 1) === undefined
  );
}

/** The unit, unless its word only begins a longer phrase, or the figure is money already: `US$3,5 miliar tahun lalu`. */
function unitBehind(
  all: readonly Token[],
  at: number,
  currency: string | undefined,
  lexicon: Lexicon,
): PhraseMatch<UnitAlias> | undefined {
  const unit = lexicon.units.at(all, at);
  if (unit === undefined || (currency !== undefined && unit.value.kind !== 'money')) return undefined;
  return (lexicon.cues.at(all, at)?.length ?? 0) <= unit.length ? unit : undefined;
}

/** A scale word, unless it only begins a longer phrase: `tỷ lệ` is a ratio and no thousand million. */
function scaleAt(all: readonly Token[], at: number, lexicon: Lexicon): PhraseMatch<string> | undefined {
  const scale = lexicon.scales.at(all, at);
  return scale !== undefined && (lexicon.cues.at(all, at)?.length ?? 0) <= scale.length ? scale : undefined;
}

/** The noun that is counted; empty where a word follows that does something else. */
function nounAt(all: readonly Token[], at: number, lexicon: Lexicon): string {
  const cue = lexicon.cues.at(all, at)?.value;
  const isNoun = cue === undefined || cue.has('counted') || cue.has('body');
  return all[at]?.type === 'word' && isNoun ? (all[at]?.text ?? '') : '';
}
