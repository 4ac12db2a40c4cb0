import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { Finding } from '../../lib/engine/finding.ts';
import { changeSpec } from './change-spec.ts';
import type { ChartSpec } from './chart-spec.ts';
import { impossibleSpec } from './impossible-spec.ts';
import { partsSpec } from './parts-spec.ts';
import { derivedWholeSpec, shareSpec } from './share-spec.ts';

/** What a card's chart shows, ready to be drawn, read aloud or put in a table; nothing for a claim without a chart. */
export function chartSpec(finding: Finding, locale: Locale): ChartSpec | undefined {
  const { chart } = finding.explanation;
  switch (chart?.type) {
    case undefined:
      return finding.record.verdict === 'impossible' ? impossibleSpec(finding, locale) : undefined;
    case 'part-of-whole':
      return chart.wholeIsDerived
        ? derivedWholeSpec(chart, finding, locale)
        : shareSpec(chart, finding, locale);
    case 'parts':
      return partsSpec(chart, finding, locale);
    case 'before-after':
      return changeSpec(chart, finding, locale);
    case 'two-percentages':
      return changeSpec({ ...chart, beforeIsDerived: finding.record.verdict === 'derived' }, finding, locale);
  }
}
