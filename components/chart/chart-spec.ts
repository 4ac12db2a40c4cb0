import type { Finding } from '../../lib/finding.ts';
import type { Locale } from '../../lib/messages/locale.ts';
import { changeSpec } from './change-spec.ts';
import { partsSpec } from './parts-spec.ts';
import { derivedWholeSpec, shareSpec } from './share-spec.ts';

/** Printed figures are outlined, recomputed ones filled, and those worked out from other figures hatched. */
export type Look = 'stated' | 'recomputed' | 'derived';

export interface ChartBar {
  readonly from: number;
  readonly to: number;
  readonly look: Look;
}

/** One row of a chart: its words stand above its bars. Lengths are in the unit of the axis, which starts at zero. */
export interface ChartRow {
  readonly name: string;
  readonly value: string;
  readonly bars: readonly ChartBar[];
  /** The percentage that belongs to the row, written at its end. */
  readonly aside?: string;
  /** The range of a derived figure, drawn as a whisker and written in the table. */
  readonly range?: { readonly low: number; readonly high: number; readonly text: string };
}

export interface ChartSpec {
  readonly rows: readonly ChartRow[];
  /** The end of the axis. */
  readonly max: number;
  readonly line?: { readonly at: number; readonly label: string };
}

/** What a card's chart shows, ready to be drawn, read aloud or put in a table; nothing for a claim without a chart. */
export function chartSpec(finding: Finding, locale: Locale): ChartSpec | undefined {
  const { chart } = finding.explanation;
  switch (chart?.type) {
    case undefined:
      return undefined;
    case 'part-of-whole':
      return chart.wholeIsDerived
        ? derivedWholeSpec(chart, finding, locale)
        : shareSpec(chart, finding, locale);
    case 'parts':
      return partsSpec(chart, locale);
    case 'before-after':
      return changeSpec(chart, finding, locale);
    case 'two-percentages':
      return changeSpec({ ...chart, beforeIsDerived: finding.record.verdict === 'derived' }, finding, locale);
  }
}
