import { useState } from 'preact/hooks';
import type { Evidence, EvidenceClaim } from '../../lib/desk/evidence/evidence.ts';
import { printedOf } from '../../lib/desk/evidence/printed.ts';
import { label } from '../../lib/desk/messages/interface.ts';
import { workingLine } from '../../lib/desk/messages/working-line.ts';
import type { Appearance } from '../../lib/extension/page/appearance.ts';
import { ClaimChart } from '../chart/ClaimChart.tsx';
import { NumberLine } from '../chart/NumberLine.tsx';
import { shownWindow } from '../chart/shown-window.ts';
import { ClaimItem } from '../history/ClaimItem.tsx';

/** So many claims are shown at a time: a browser draws a thousand for as long as a reader would notice. */
const AT_A_TIME = 100;

interface Props {
  readonly evidence: Evidence;
  readonly appearance: Appearance;
}

/** The claims of a text in reading order. */
export function ItemClaims({ evidence, appearance }: Props) {
  const { claims } = evidence;
  const { locale } = appearance;
  const [shown, setShown] = useState(AT_A_TIME);
  return (
    <div class="opened">
      <ol class="claims">
        {claims.slice(0, shown).map((claim, index) => (
          <ClaimItem key={index} claim={claim} evidence={evidence} locale={locale}>
            <Proof claim={claim} appearance={appearance} />
          </ClaimItem>
        ))}
      </ol>
      {claims.length > shown && (
        <button type="button" class="button" onClick={() => setShown(shown + AT_A_TIME)}>
          {label(locale, 'history.more')}
        </button>
      )}
    </div>
  );
}

interface ProofProps {
  readonly claim: EvidenceClaim;
  readonly appearance: Appearance;
}

/** The arithmetic of a claim and its chart, drawn when they are asked for. */
function Proof({ claim, appearance }: ProofProps) {
  const [isOpen, setOpen] = useState(false);
  const finding = printedOf(claim);
  const window = shownWindow(finding);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{label(appearance.locale, 'workbench.chart')}</summary>
      {isOpen && (
        <div class="proof">
          {finding.explanation.working.map((line, index) => (
            <p key={index} class="working">
              {workingLine(line, appearance.locale)}
            </p>
          ))}
          <ClaimChart finding={finding} appearance={appearance} />
          {window && <NumberLine window={window} appearance={appearance} />}
        </div>
      )}
    </details>
  );
}
