import type { ComponentChildren } from 'preact';
import type { Evidence, EvidenceClaim } from '../../lib/desk/evidence/evidence.ts';
import { printedOf } from '../../lib/desk/evidence/printed.ts';
import { decisionText, otherDecisions, otherTyped } from '../../lib/desk/forms/words-text.ts';
import { label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import { formatMoment } from '../../lib/desk/messages/moment.ts';
import { say } from '../../lib/desk/messages/say.ts';
import { asRead } from '../../lib/engine/report/as-read.ts';
import { Comparison, saysThatItFits } from '../Comparison.tsx';
import { SeverityShape } from '../SeverityShape.tsx';
import { TypedLines } from '../TypedLines.tsx';

interface Props {
  readonly claim: EvidenceClaim;
  readonly evidence: Pick<Evidence, 'text'>;
  readonly locale: Locale;
  /** What is shown below it. */
  readonly children?: ComponentChildren;
}

/** A claim with what was found and what was decided. */
export function ClaimItem({ claim, evidence, locale, children }: Props) {
  const finding = printedOf(claim);
  const { verdict, rule } = finding.record;
  const { decision, note } = claim;
  const time = (iso: string): string => formatMoment(iso, locale);
  const others = [...otherDecisions(claim, locale, time), ...otherTyped(claim, evidence, locale, time)];
  return (
    <li>
      <p class="verdict">
        <SeverityShape verdict={verdict} />
        {!saysThatItFits(finding, locale) && <strong>{label(locale, `word.${verdict}`)}</strong>}
        <Comparison finding={finding} locale={locale} />
      </p>
      <blockquote lang={rule.split('/')[0] ?? ''}>{asRead(claim.finding.record.quote)}</blockquote>
      <p>{say(finding.explanation.finding, locale)}</p>
      <TypedLines claim={claim} text={evidence.text} locale={locale} />
      {decision !== null && <p class="decision">{decisionText(decision, locale, time)}</p>}
      {others.map((line) => (
        <p key={line} class="decision">
          {line}
        </p>
      ))}
      {note !== '' && <p class="note">{label(locale, 'history.claimNote', { note })}</p>}
      {children}
    </li>
  );
}
