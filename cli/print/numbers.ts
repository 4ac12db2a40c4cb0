import { decimalOf, formatFigure } from '../../lib/desk/messages/format.ts';
import { recordFigure } from '../../lib/desk/messages/record-figure.ts';
import type { ClaimRecord, ComputedRecord } from '../../lib/engine/report/record.ts';

/** Beyond this the digits of an interval say nothing to a person. */
const MOST_DECIMALS = 6;

const figure = (value: string, unit: string): string => formatFigure(recordFigure(value, unit), 'en');

/** The figure that the text states, as written; a dash where it states none. */
export const statedText = ({ stated }: ClaimRecord): string =>
  stated === null ? '–' : figure(stated.value, stated.unit);

/** The recomputed figure with two decimals more than the stated one; a derived one with its interval. */
export function computedText({ computed, stated, verdict }: ClaimRecord): string {
  if (computed === null) return '–';
  if (verdict === 'derived' && computed.low !== computed.high) return rangeText(computed);
  const decimals = Math.min((stated?.decimals ?? 0) + 2, MOST_DECIMALS);
  return figure(decimalOf(computed.value, decimals), computed.unit);
}

/** `about 1,058 tỷ đồng (1,055 to 1,061)`, to the last decimal that the width of the interval lets one tell. */
function rangeText({ value, low, high, unit }: ComputedRecord): string {
  const decimals = Math.min(Math.max(Math.ceil(-Math.log10((high - low) / 4)), 0), MOST_DECIMALS);
  const show = (number: number): string => number.toFixed(decimals);
  return `about ${figure(show(value), unit)} (${figure(show(low), '')} to ${figure(show(high), '')})`;
}
