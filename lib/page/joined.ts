import type { Audit } from '../audit.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { Span } from '../text/span.ts';

/** The audits of two texts, whose offsets are those of one, as one audit in reading order. */
export const joined = (a: Audit, b: Audit): Audit => ({
  findings: [...a.findings, ...b.findings].sort((one, other) => inOrder(one.record, other.record)),
  tensions: [...a.tensions, ...b.tensions].sort((one, other) =>
    inOrder(one.record.places[0], other.record.places[0]),
  ),
  coverage: added(a.coverage, b.coverage),
});

const inOrder = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

function added(a: Coverage, b: Coverage): Coverage {
  return {
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
  };
}
