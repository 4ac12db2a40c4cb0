import type { Explanation, Phrase } from '../../engine/explain/explanation.ts';
import type { Finding } from '../../engine/finding.ts';
import { decimalOf } from '../messages/format.ts';
import { recordFigure } from '../messages/record-figure.ts';

/** More decimals than the text has, where it has a figure. */
const MORE = 2;

function sentenceOf({ record: { stated, computed } }: Finding): Phrase {
  const shown =
    computed && recordFigure(decimalOf(computed.value, (stated?.decimals ?? 0) + MORE), computed.unit);
  const printed = stated && recordFigure(stated.value, stated.unit);
  if (shown && printed) return { key: 'bare.compared', args: { stated: printed, computed: shown } };
  if (shown) return { key: 'bare.computed', args: { computed: shown } };
  return { key: 'bare.read', args: {} };
}

/** What can be said of a finding from its record and its working alone, where its own sentences are not known here. */
export const bareExplanation = (finding: Finding): Explanation => ({
  ...finding.explanation,
  finding: sentenceOf(finding),
  remarks: [],
  power: null,
});
