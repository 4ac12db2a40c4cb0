import type { ComponentChildren } from 'preact';
import type { EvidenceClaim } from '../../lib/desk/evidence/evidence.ts';
import type { Reviewer } from '../../lib/desk/forms/claim-review.ts';
import { label } from '../../lib/desk/messages/interface.ts';
import type { Appearance } from '../../lib/extension/page/appearance.ts';
import type { PanelState } from '../../lib/extension/panel/panel-state.ts';
import { EmptyState } from '../popup/EmptyState.tsx';
import { Audit } from './Audit.tsx';
import type { PanelActions } from './panel-actions.ts';

interface Props {
  readonly state: PanelState;
  readonly appearance: Appearance;
  /** Who publishes reviews, as it was said last. */
  readonly reviewer: Reviewer;
  /** Under what name is decided and typed. */
  readonly signer: string;
  /** Stays the same, so that rows need not be drawn anew. */
  readonly actions: PanelActions;
  /** What is shown beside a claim that comes from elsewhere. */
  readonly besides: (claim: EvidenceClaim) => ComponentChildren;
}

/** The workbench beside an article. */
export function Panel({ state, appearance, reviewer, signer, actions, besides }: Props) {
  const { locale } = appearance;
  return (
    <main class="panel" lang={locale}>
      {state.status === 'read' ? (
        <Audit
          audited={state}
          appearance={appearance}
          reviewer={reviewer}
          signer={signer}
          actions={actions}
          besides={besides}
        />
      ) : (
        <NoAudit state={state} locale={locale} actions={actions} />
      )}
    </main>
  );
}

interface NoAuditProps extends Pick<Props, 'actions'> {
  readonly state: Exclude<PanelState, { readonly status: 'read' }>;
  readonly locale: Appearance['locale'];
}

function NoAudit({ state: { status }, locale, actions: { onReadAgain, onViewer } }: NoAuditProps) {
  if (status === 'loading')
    return (
      <p class="loading" role="status">
        {label(locale, 'panel.loading')}
      </p>
    );
  if (status === 'not-allowed')
    return (
      <div class="empty">
        <h1>{label(locale, 'state.not-allowed')}</h1>
        <p>{label(locale, 'state.not-allowed.more')}</p>
        <button type="button" class="button" onClick={onReadAgain}>
          {label(locale, 'action.again')}
        </button>
      </div>
    );
  return <EmptyState status={status} locale={locale} onReadAgain={onReadAgain} onViewer={onViewer} />;
}
