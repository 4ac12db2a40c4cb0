import type { Coverage } from './coverage.ts';

/** That of a text without figures. */
export const NO_COVERAGE: Coverage = {
  figures: 0,
  checked: 0,
  derived: 0,
  unchecked: {
    'no-amount': 0,
    'no-whole': 0,
    'no-target': 0,
    'several-subjects': 0,
    'other-basis': 0,
    range: 0,
  },
};

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
