import { memo } from 'preact/compat';
import type { EvidenceClaim } from '../../lib/desk/evidence/evidence.ts';
import { printedOf } from '../../lib/desk/evidence/printed.ts';
import { typedText } from '../../lib/desk/forms/words-text.ts';
import { label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import { namedQuote } from '../../lib/engine/report/cell-name.ts';
import { Comparison, saysThatItFits } from '../Comparison.tsx';
import { SeverityShape } from '../SeverityShape.tsx';

interface Props {
  readonly claim: EvidenceClaim;
  readonly index: number;
  /** The audited text. */
  readonly text: string;
  /** `stop` is the one that the Tab key comes to. */
  readonly state: 'selected' | 'stop' | 'plain';
  readonly locale: Locale;
  readonly onOpen: (index: number) => void;
}

/** A claim in a line or two: shape, figures, quote, and what was decided. Drawn anew only where one of them changes. */
export const ClaimRow = memo(({ claim, index, text, state, locale, onOpen }: Props) => {
  const finding = printedOf(claim);
  const { verdict, rule } = finding.record;
  const { decision, note, origin, others } = claim;
  const typed = typedText(claim, text, locale, 'sign');
  const signs = [
    ...(decision === null ? [] : [label(locale, `panel.decision.${decision.type}`)]),
    ...(others.decisions.length === 0 ? [] : [label(locale, 'panel.disputed')]),
    ...(note === '' ? [] : [label(locale, 'panel.hasNote')]),
    ...(origin.type === 'read' ? [] : [label(locale, 'panel.added')]),
    ...(typed === undefined ? [] : [typed]),
  ];
  return (
    <button
      type="button"
      class={`row ${decision?.type ?? ''}`}
      data-claim={index}
      tabIndex={state === 'plain' ? -1 : 0}
      aria-expanded={state === 'selected'}
      onClick={() => onOpen(index)}
    >
      <SeverityShape verdict={verdict} />
      <Comparison finding={finding} locale={locale} />
      {!saysThatItFits(finding, locale) && <span class="word">{label(locale, `word.${verdict}`)}</span>}
      <span class="quote" lang={rule.split('/')[0] ?? ''}>
        {namedQuote(claim.finding.record)}
      </span>
      {signs.length > 0 && <span class="signs">{signs.join(' · ')}</span>}
    </button>
  );
});
