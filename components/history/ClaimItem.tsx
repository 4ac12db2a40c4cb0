import type { ComponentChildren } from 'preact';
import type { Decision } from '../../lib/desk/evidence/decision.ts';
import { type EvidenceClaim, findingOf, isByHand } from '../../lib/desk/evidence/evidence.ts';
import { label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import { formatMoment } from '../../lib/desk/messages/moment.ts';
import { say } from '../../lib/desk/messages/say.ts';
import { Comparison } from '../Comparison.tsx';
import { SeverityShape } from '../SeverityShape.tsx';

interface Props {
  readonly claim: EvidenceClaim;
  readonly locale: Locale;
  /** What is shown below it. */
  readonly children?: ComponentChildren;
}

/** A claim with what was found and what was decided. */
export function ClaimItem({ claim, locale, children }: Props) {
  const finding = findingOf(claim);
  const { verdict, rule } = finding.record;
  const { decision, note } = claim;
  return (
    <li>
      <p class="verdict">
        <SeverityShape verdict={verdict} />
        <strong>{label(locale, `word.${verdict}`)}</strong>
        <Comparison finding={finding} locale={locale} />
      </p>
      <blockquote lang={rule.split('/')[0] ?? ''}>{claim.finding.record.quote}</blockquote>
      <p>{say(finding.explanation.finding, locale)}</p>
      {isByHand(claim) && <p>{label(locale, 'history.byHand')}</p>}
      {decision !== null && <p class="decision">{decisionWords(decision, locale)}</p>}
      {note !== '' && <p class="note">{label(locale, 'history.claimNote', { note })}</p>}
      {children}
    </li>
  );
}

function decisionWords(decision: Decision, locale: Locale): string {
  const time = formatMoment(decision.at, locale);
  switch (decision.type) {
    case 'confirmed':
      return label(locale, 'history.confirmed', { time });
    case 'dismissed':
      return decision.reason.trim() === ''
        ? label(locale, 'history.dismissed', { time })
        : label(locale, 'history.dismissedFor', { time, reason: decision.reason });
    case 'needs-source':
      return label(locale, 'history.needsSource', { time });
  }
}
