import { label } from '../../lib/desk/messages/card-labels.ts';
import { formatDecimal, formatFigure } from '../../lib/desk/messages/format.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import { say } from '../../lib/desk/messages/say.ts';
import type { Finding } from '../../lib/engine/finding.ts';
import { recomputedFigure, recomputedRange, statedFigure } from '../chart/claim-figures.ts';

interface Props {
  readonly finding: Finding;
  readonly locale: Locale;
}

/** The result's meaning, the intervals that were compared, the rounding assumed, how sharp it is, and the rule that read the passage. */
export function HowChecked({ finding, locale }: Props) {
  const { verdict, mode, rule } = finding.record;
  const { power } = finding.explanation;
  const rows: readonly (readonly [string, string | undefined])[] = [
    [label(locale, 'how.verdict'), label(locale, `meaning.${verdict}`)],
    [label(locale, 'how.stated'), statedText(finding, locale)],
    [label(locale, 'how.recomputed'), recomputedText(finding, locale)],
    [label(locale, 'how.mode'), mode === null ? undefined : label(locale, `mode.${mode}`)],
    [label(locale, 'how.power'), power === null ? undefined : say(power, locale)],
    [label(locale, 'how.rule'), rule],
  ];
  return (
    <details>
      <summary>{label(locale, 'card.how')}</summary>
      <dl>
        {rows.map(([name, text]) =>
          text === undefined ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ),
        )}
      </dl>
    </details>
  );
}

function statedText(finding: Finding, locale: Locale): string | undefined {
  const { record } = finding;
  const figure = statedFigure(finding);
  if (!figure || !record.stated) return undefined;
  if (record.stated.low === record.stated.high)
    return label(locale, 'how.statedExact', { value: formatFigure(figure, locale) });
  return label(locale, 'how.statedRange', {
    value: formatFigure(figure, locale),
    low: formatDecimal(record.stated.low, locale),
    high: formatDecimal(record.stated.high, locale),
  });
}

function recomputedText(finding: Finding, locale: Locale): string | undefined {
  const figure = recomputedFigure(finding);
  if (!figure) return undefined;
  const range = recomputedRange(finding);
  const value = formatFigure(figure, locale);
  if (!range) return value;
  const ends = { low: formatFigure(range.low, locale), high: formatFigure(range.high, locale) };
  return `${value} (${label(locale, 'how.range', ends)})`;
}
