import type { Finding } from '../../engine/finding.ts';
import type { Locale } from '../messages/locale.ts';
import { say } from '../messages/say.ts';
import { workingLine } from '../messages/working-line.ts';

/** The finding, the arithmetic and what is to be known beside it, a line each. */
export const findingText = ({ explanation }: Finding, locale: Locale): string =>
  [
    say(explanation.finding, locale),
    ...explanation.working.map((line) => workingLine(line, locale)),
    ...explanation.remarks.map((remark) => say(remark, locale)),
  ].join('\n');
