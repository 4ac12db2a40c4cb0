import type { ComponentChildren } from 'preact';
import type { Evidence, EvidenceClaim } from '../../lib/desk/evidence/evidence.ts';
import type { Refused } from '../../lib/desk/evidence/judged.ts';
import type { Appearance } from '../../lib/extension/page/appearance.ts';
import { ClaimDetail } from './ClaimDetail.tsx';
import { ClaimRow } from './ClaimRow.tsx';
import type { ClaimActions } from './claim-actions.ts';

interface Props {
  readonly claim: EvidenceClaim;
  readonly index: number;
  readonly evidence: Evidence;
  readonly refused: Refused | undefined;
  /** `stop` is the one that the Tab key comes to. */
  readonly state: 'selected' | 'stop' | 'plain';
  readonly appearance: Appearance;
  readonly isChartShown: boolean;
  readonly onChart: (isShown: boolean) => void;
  readonly actions: ClaimActions;
  /** What others have published of it, where it is selected. */
  readonly children?: ComponentChildren;
}

/** A claim of a list, with all that can be decided of it while it is selected. */
export function ClaimItem({ state, children, ...props }: Props) {
  const { claim, index, evidence, appearance, actions } = props;
  return (
    <li class={state === 'selected' ? 'selected' : ''}>
      <ClaimRow
        claim={claim}
        index={index}
        text={evidence.text}
        state={state}
        locale={appearance.locale}
        onOpen={actions.onOpen}
      />
      {state === 'selected' && <ClaimDetail {...props}>{children}</ClaimDetail>}
    </li>
  );
}
