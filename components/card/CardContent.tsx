import type { ShownFinding } from '../../lib/desk/evidence/decided-schema.ts';
import { say } from '../../lib/desk/messages/say.ts';
import type { Appearance } from '../../lib/extension/page/appearance.ts';
import { ClaimChart } from '../chart/ClaimChart.tsx';
import { NumberLine } from '../chart/NumberLine.tsx';
import { shownWindow } from '../chart/shown-window.ts';
import { CardDecide, type CardDecision } from './CardDecide.tsx';
import { HowChecked } from './HowChecked.tsx';
import type { Keeping } from './keeping.ts';
import { PointMeaning } from './PointMeaning.tsx';
import { Quote } from './Quote.tsx';
import { WhatWouldFit } from './WhatWouldFit.tsx';
import { Working } from './Working.tsx';

interface Props {
  readonly finding: ShownFinding;
  readonly appearance: Appearance;
  readonly onDecide: ((decision: CardDecision) => Keeping) | undefined;
  readonly onMisread: (() => Promise<boolean>) | undefined;
  readonly onKindOff: (() => void) | undefined;
}

/** What a card says of its claim, from the finding to how it was checked. */
export function CardContent({ finding, appearance, onDecide, onMisread, onKindOff }: Props) {
  const { record, explanation } = finding;
  const { locale } = appearance;
  const window = shownWindow(finding);
  return (
    <>
      <h2 id="finding">{say(explanation.finding, locale)}</h2>
      <Quote record={record} />
      <Working finding={finding} locale={locale} />
      {explanation.remarks.map((remark, place) => (
        <p key={`${place}-${remark.key}`} class="note">
          {say(remark, locale)}
        </p>
      ))}
      <PointMeaning record={record} locale={locale} />
      <ClaimChart finding={finding} appearance={appearance} />
      {window && <NumberLine window={window} appearance={appearance} />}
      <div class="more">
        <WhatWouldFit repairs={record.repairs} locale={locale} />
        <HowChecked finding={finding} locale={locale} />
      </div>
      <CardDecide
        finding={finding}
        locale={locale}
        onDecide={onDecide}
        onMisread={onMisread}
        onKindOff={onKindOff}
      />
    </>
  );
}
