import type { Coverage } from './coverage.ts';

/** The coverage of two texts together. */
export const sumOf = (a: Coverage, b: Coverage): Coverage => ({
  figures: a.figures + b.figures,
  checked: a.checked + b.checked,
  derived: a.derived + b.derived,
  unchecked: {
    'no-amount': a.unchecked['no-amount'] + b.unchecked['no-amount'],
    'no-whole': a.unchecked['no-whole'] + b.unchecked['no-whole'],
    'no-target': a.unchecked['no-target'] + b.unchecked['no-target'],
    'several-subjects': a.unchecked['several-subjects'] + b.unchecked['several-subjects'],
    'other-basis': a.unchecked['other-basis'] + b.unchecked['other-basis'],
    range: a.unchecked.range + b.unchecked.range,
  },
});
