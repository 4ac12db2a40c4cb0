import { label } from '../../lib/desk/messages/card-labels.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import { say } from '../../lib/desk/messages/say.ts';
import { workingLine } from '../../lib/desk/messages/working-line.ts';
import type { Finding } from '../../lib/engine/finding.ts';
import { namedQuote } from '../../lib/engine/report/cell-name.ts';

/** A claim and what was found of it, as text for a mail or a note; `source` is where it was read. */
export function cardText(finding: Finding, locale: Locale, source: string): string {
  const { record, explanation } = finding;
  const working = explanation.working.map((line) => workingLine(line, locale));
  return [
    `${label(locale, `word.${record.verdict}`)}: ${say(explanation.finding, locale)}`,
    `“${namedQuote(record)}”`,
    ...working,
    ...explanation.remarks.map((remark) => say(remark, locale)),
    source,
  ].join('\n');
}
