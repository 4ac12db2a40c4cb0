import { statedInterval } from '../check/agreement.ts';
import type { Check } from '../check/check.ts';
import type { NamedCell } from '../claim/claim.ts';
import { isAmountOfChange, type Operand, operandsOf, statedOf } from '../claim/operand.ts';
import { exactly, type Interval } from '../quantity/interval.ts';
import { type Quantity, unitWords } from '../quantity/quantity.ts';
import { exactDecimals, type Rational, toFixed, toNumber } from '../quantity/rational.ts';
import type { NormalizedText } from '../text/normalize.ts';
import type { Span } from '../text/span.ts';
import type { CellRecord, ClaimRecord, ComputedRecord, StatedRecord } from './record.ts';

const decimalString = (value: Rational): string => toFixed(value, exactDecimals(value) ?? 12);

function statedUnit(quantity: Quantity): string {
  switch (quantity.nature) {
    case 'percent':
      return '%';
    case 'points':
    case 'times':
      return quantity.nature;
    case 'count':
    case 'measured':
    case 'fraction':
      return withPrefix(quantity);
  }
}

/** The values that are written as the stated figure; nothing where none is stated. */
export function statedRange({ claim, reading }: Check): Interval | undefined {
  if (reading.stated === undefined) return undefined;
  const isExact =
    (claim.kind === 'breakdown' || isAmountOfChange(claim)) && statedOf(claim)?.nature === 'count';
  return isExact ? exactly(reading.stated.value) : statedInterval(reading.stated);
}

function statedRecord(check: Check, back: (span: Span) => Span): StatedRecord | null {
  const { claim, reading } = check;
  const quantity = statedOf(claim);
  const range = statedRange(check);
  if (quantity === undefined || reading.stated === undefined || range === undefined) return null;
  const { low, high } = range;
  return {
    value: reading.stated.written,
    decimals: reading.stated.decimals,
    unit: statedUnit(quantity),
    low: decimalString(low),
    high: decimalString(high),
    ...back(quantity.numeral),
  };
}

/** The unit of what is recomputed: per cent, points, times, or that of the text for sums and whole-number parts. */
function unitOf({ claim, verdict }: Check): string {
  switch (claim.kind) {
    case 'multiple':
      return 'times';
    case 'breakdown':
      return claim.total === undefined ? '%' : withPrefix(claim.total);
    case 'share':
      return claim.whole !== undefined && claim.part === undefined ? withPrefix(claim.whole) : '%';
    case 'points':
      return verdict === 'mislabelled' || claim.stated.nature === 'points' ? 'points' : '%';
    case 'change':
      return isAmountOfChange(claim) ? withPrefix(claim.stated) : '%';
    case 'ratio':
    case 'quota':
    case 'attainment':
      return '%';
  }
}

const withPrefix = (quantity: Quantity): string =>
  [quantity.prefix, unitWords(quantity)].filter((part) => part !== '').join(' ');

function computedRecord(check: Check): ComputedRecord | null {
  const figure = check.derived ?? check.recomputed;
  if (figure === undefined) return null;
  return {
    value: toNumber(figure.value),
    low: toNumber(figure.interval.low),
    high: toNumber(figure.interval.high),
    unit: check.derived === undefined ? unitOf(check) : withPrefix(check.derived.like),
  };
}

/** A sum is put down as the figures that it is made of. */
const each = ({ role, quantity }: Operand): readonly Operand[] =>
  quantity.addends.length === 0
    ? [{ role, quantity }]
    : quantity.addends.map((addend) => ({ role, quantity: addend }));

function cellOf(
  cell: NamedCell | undefined,
  written: (span: Span) => string,
): { readonly cell?: CellRecord } {
  const named = (spans: readonly Span[]): string => spans.map(written).join(' ').replace(/\s+/gu, ' ').trim();
  if (cell === undefined) return {};
  const [row, column] = [named(cell.row), named(cell.column)];
  return row === '' && column === '' ? {} : { cell: { row, column } };
}

/** The interchange record of a check, its offsets led back to the raw text. */
export function toRecord(check: Check, raw: string, text: NormalizedText, language: string): ClaimRecord {
  const { claim, reading } = check;
  const back = (span: Span): Span => ({ start: text.rawOffset(span.start), end: text.rawOffset(span.end) });
  const written = (quantity: Quantity): string =>
    reading.amounts.get(quantity)?.numeral.written ?? quantity.readings[0].written;
  const whole = back(claim);
  return {
    kind: claim.kind,
    quote: raw.slice(whole.start, whole.end),
    ...whole,
    operands: operandsOf(claim)
      .flatMap(each)
      .map(({ role, quantity }) => ({
        role,
        value: written(quantity),
        ...back(quantity.numeral),
      })),
    stated: statedRecord(check, back),
    computed: computedRecord(check),
    verdict: check.verdict,
    mode: check.mode ?? null,
    repairs: check.repairs.map(({ span, from, to }) => ({ ...back(span), from, to })),
    rule: `${language}/${claim.rule}`,
    ...cellOf(claim.cell, (span) => raw.slice(text.rawOffset(span.start), text.rawOffset(span.end))),
  };
}
