import type { Figure } from '../../lib/explain/explanation.ts';
import type { Finding } from '../../lib/finding.ts';
import { formatFigure } from '../../lib/messages/format.ts';
import { label } from '../../lib/messages/interface.ts';
import type { Locale } from '../../lib/messages/locale.ts';
import { say } from '../../lib/messages/say.ts';

/** A claim and what was found of it, as text for a mail or a note; `source` is where it was read. */
export function cardText(finding: Finding, locale: Locale, source: string): string {
  const { record, explanation } = finding;
  const figure = (shown: Figure): string => formatFigure(shown, locale);
  const working = explanation.working.map((line) =>
    line
      .map((term) => ('sign' in term ? term.sign : figure(term.figure)))
      .join(' ')
      .replaceAll('( ', '(')
      .replaceAll(' )', ')'),
  );
  return [
    `${label(locale, `word.${record.verdict}`)}: ${say(explanation.finding, locale)}`,
    // The cells of a row stand in lines of their own.
    `“${record.quote.replace(/\s+/gu, ' ')}”`,
    ...working,
    ...explanation.remarks.map((remark) => say(remark, locale)),
    source,
  ].join('\n');
}
