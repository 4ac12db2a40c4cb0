import type { EvidenceClaim } from '../lib/desk/evidence/evidence.ts';
import { typedOf } from '../lib/desk/evidence/printed.ts';
import { typedBy, typedText } from '../lib/desk/forms/words-text.ts';
import type { Locale } from '../lib/desk/messages/locale.ts';
import { formatMoment } from '../lib/desk/messages/moment.ts';
import { workingLine } from '../lib/desk/messages/working-line.ts';

interface Props {
  readonly claim: EvidenceClaim;
  /** The audited text, for the printed figures. */
  readonly text: string;
  readonly locale: Locale;
}

/** What comes of figures that a person typed, beside what is printed and marked as such: the arithmetic, who and why. */
export function TypedLines({ claim, text, locale }: Props) {
  const typed = typedOf(claim);
  if (typed === undefined) return null;
  return (
    <div class="typed">
      <p>{typedText(claim, text, locale, 'line')}</p>
      {typed.explanation.working.map((line, at) => (
        <p key={at} class="working">
          {workingLine(line, locale)}
        </p>
      ))}
      {typedBy(claim, locale, (iso) => formatMoment(iso, locale)).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
