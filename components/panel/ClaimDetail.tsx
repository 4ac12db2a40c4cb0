import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Evidence, EvidenceClaim } from '../../lib/desk/evidence/evidence.ts';
import type { Refused } from '../../lib/desk/evidence/judged.ts';
import { printedOf } from '../../lib/desk/evidence/printed.ts';
import { label } from '../../lib/desk/messages/interface.ts';
import { say } from '../../lib/desk/messages/say.ts';
import { workingLine } from '../../lib/desk/messages/working-line.ts';
import type { Appearance } from '../../lib/extension/page/appearance.ts';
import { ClaimChart } from '../chart/ClaimChart.tsx';
import { NumberLine } from '../chart/NumberLine.tsx';
import { shownWindow } from '../chart/shown-window.ts';
import { TypedLines } from '../TypedLines.tsx';
import { CorrectFigures } from './CorrectFigures.tsx';
import type { ClaimActions, TakenAs } from './claim-actions.ts';
import { Decide } from './Decide.tsx';
import { OtherWords } from './OtherWords.tsx';

interface Props {
  readonly claim: EvidenceClaim;
  readonly index: number;
  readonly refused: Refused | undefined;
  readonly evidence: Evidence;
  readonly appearance: Appearance;
  readonly isChartShown: boolean;
  readonly onChart: (isShown: boolean) => void;
  readonly actions: ClaimActions;
  /** What others have published of it. */
  readonly children: ComponentChildren;
}

/** What is to be known and to be done of the selected claim. */
export function ClaimDetail(props: Props) {
  const { claim, index, refused, evidence, appearance, isChartShown, onChart, actions, children } = props;
  const { locale } = appearance;
  const finding = printedOf(claim);
  const { explanation } = finding;
  const window = shownWindow(finding);
  const [said, setSaid] = useState('');
  const copy = async (as: TakenAs) => {
    const isDone = await actions.onCopy(index, as);
    setSaid(label(locale, isDone ? 'panel.copied' : 'panel.notCopied'));
  };
  return (
    <div class="detail">
      <p class="finding">{say(explanation.finding, locale)}</p>
      {explanation.working.map((line, at) => (
        <p key={at} class="working">
          {workingLine(line, locale)}
        </p>
      ))}
      {explanation.remarks.map((remark, at) => (
        <p key={at}>{say(remark, locale)}</p>
      ))}
      <TypedLines claim={claim} text={evidence.text} locale={locale} />
      <Decide claim={claim} index={index} locale={locale} actions={actions} />
      <OtherWords
        claim={claim}
        evidence={evidence}
        locale={locale}
        onChoose={(which, other) => actions.onChoose(index, which, other)}
      />
      <details open={isChartShown} onToggle={({ currentTarget }) => onChart(currentTarget.open)}>
        <summary>{label(locale, 'panel.chart')}</summary>
        {isChartShown && (
          <div class="drawn">
            <ClaimChart finding={finding} appearance={appearance} />
            {window && <NumberLine window={window} appearance={appearance} />}
          </div>
        )}
      </details>
      <CorrectFigures
        claim={claim}
        index={index}
        text={evidence.text}
        refused={refused}
        locale={locale}
        actions={actions}
      />
      {children}
      <p class="take">
        <button type="button" class="link" onClick={() => void copy('text')}>
          {label(locale, 'panel.copy')}
        </button>
        {evidence.page.url !== null && (
          <button type="button" class="link" onClick={() => void copy('link')}>
            {label(locale, 'panel.link')}
          </button>
        )}
        {claim.origin.type !== 'read' && (
          <button type="button" class="link" onClick={() => actions.onTakeOut(index)}>
            {label(locale, 'panel.takeOut')}
          </button>
        )}
        <span role="status">{said}</span>
      </p>
    </div>
  );
}
