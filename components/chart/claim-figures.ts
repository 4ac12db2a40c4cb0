import { decimalOf } from '../../lib/desk/messages/format.ts';
import { recordFigure } from '../../lib/desk/messages/record-figure.ts';
import type { Figure } from '../../lib/engine/explain/explanation.ts';
import type { Finding } from '../../lib/engine/finding.ts';
import type { ClaimRecord } from '../../lib/engine/report/record.ts';

/** The percentage, points, factor or total that the text prints; nothing where it prints none. */
export function statedFigure({ record: { stated }, explanation }: Finding): Figure | undefined {
  if (stated === null) return undefined;
  const shown = explanation.finding.args.stated;
  return typeof shown === 'object' ? shown : recordFigure(stated.value, stated.unit);
}

/** The one figure that Recount adds, as the working shows it: the percentage, the change, or the missing amount. */
export function recomputedFigure({ record, explanation }: Finding): Figure | undefined {
  const { computed, stated } = record;
  if (computed === null) return undefined;
  // Of a whole and a percentage alone the working shows their product, which need not be the whole number sought.
  if (isWholeOnly(record)) return { value: decimalOf(computed.value, 0), endless: false, unit: '' };
  const figures = explanation.working.flatMap((line) =>
    line.flatMap((term) => ('figure' in term && term.decisive ? [term.figure] : [])),
  );
  const shown = figures.findLast(({ value }) => isNear(numberOf(value), computed.value));
  if (shown) return shown;
  const decimals = stated === null ? 1 : stated.decimals + 1;
  return recordFigure(decimalOf(computed.value, decimals), computed.unit);
}

/** Whether the text prints a whole and a percentage, and leaves the part to be found. */
export const isWholeOnly = ({ kind, operands }: ClaimRecord): boolean =>
  kind === 'share' && operands.every(({ role }) => role === 'whole');

export interface FigureRange {
  readonly low: Figure;
  readonly high: Figure;
}

/** Between which figures the recomputed one lies, as the card's remark says it; nothing where it is exact. */
export function recomputedRange({ explanation }: Finding): FigureRange | undefined {
  const remark = explanation.remarks.find(({ key }) => key === 'remark.range');
  const { low, high } = remark?.args ?? {};
  return typeof low === 'object' && typeof high === 'object' ? { low, high } : undefined;
}

/** Whether the text says rise where its figures fall, or the other way round; sizes alone would then seem to agree. */
export const isReversed = ({ explanation }: Finding): boolean =>
  explanation.finding.key.startsWith('change.reversed.');

/** Whether the text gives by how much a target was passed, and not the level that was reached. */
export const isExcess = ({ explanation: { finding } }: Finding): boolean =>
  finding.key.endsWith('.excess') || finding.key === 'attainment.missed';

/** The nearest floating-point number, for lengths on the screen only. */
export const numberOf = (value: string): number => Number(value.replace('\u2212', '-'));

/** Whether two lengths are the same but for the arithmetic of floating-point numbers. */
export const areClose = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a));

/** A figure of the working is rounded for showing, and a fall may stand there by its size. */
const isNear = (shown: number, computed: number): boolean =>
  Math.abs(Math.abs(shown) - Math.abs(computed)) <= Math.max(0.51, Math.abs(computed) * 0.005);
