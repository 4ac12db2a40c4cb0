import type { Check } from '../check/check.ts';
import { chartOf, windowOf } from './chart.ts';
import type { Explanation } from './explanation.ts';
import { findingOf } from './finding.ts';
import { powerPhrase } from './power.ts';
import { remarksOf } from './remarks.ts';
import { workingOf } from './working.ts';

/** What a person is told about a check: keys of lib/messages and figures, plain JSON. */
export const explain = (check: Check): Explanation => ({
  finding: findingOf(check),
  working: workingOf(check),
  remarks: remarksOf(check),
  power: powerPhrase(check),
  chart: chartOf(check),
  window: windowOf(check),
});
