import { useMemo } from 'preact/hooks';
import { label } from '../../lib/desk/messages/interface.ts';
import type { Appearance } from '../../lib/extension/page/appearance.ts';
import type { AuditedItem } from '../../lib/extension/workbench/item.ts';
import { shownName } from '../../lib/extension/workbench/name-of.ts';
import type { Spot } from '../../lib/extension/workbench/pile.ts';
import { ClaimItem } from '../panel/ClaimItem.tsx';
import { CoverageLine } from '../popup/CoverageLine.tsx';
import { claimActionsOf } from './claim-actions-of.ts';
import { PlainButton } from './PlainButton.tsx';
import type { PileActions } from './workbench-props.ts';

interface Props {
  readonly item: AuditedItem;
  readonly wanted: readonly number[];
  readonly cursor: Spot | undefined;
  readonly isChartShown: boolean;
  readonly appearance: Appearance;
  readonly actions: PileActions;
  readonly onGo: (spot: Spot) => void;
  readonly onChart: (isShown: boolean) => void;
}

/** What is known of the text that is open, and each of its claims to decide on. */
export function OpenText(props: Props) {
  const { item, wanted, cursor, isChartShown, appearance, actions, onGo, onChart } = props;
  const { locale } = appearance;
  const { id, origin } = item;
  const { evidence, kept, refused } = item.state;
  const name = shownName(item);
  const claimActions = useMemo(() => claimActionsOf(id, actions, onGo), [id, actions]);
  const selected = cursor?.claim;
  return (
    <div class="opened">
      <CoverageLine coverage={evidence.coverage} locale={locale} />
      <p class="row-actions">
        {origin.type === 'address' && (
          <a href={origin.url.href} target="_blank" rel="noreferrer">
            {origin.url.host}
          </a>
        )}
        <PlainButton action="report" name={name} locale={locale} onClick={() => actions.onReport(id)} />
        {kept.type === 'kept' && (
          <a href={`history.html#${encodeURIComponent(kept.id)}`} target="_blank" rel="noreferrer">
            {label(locale, 'workbench.kept')}
          </a>
        )}
        <PlainButton
          action="compareWith"
          name={name}
          locale={locale}
          onClick={() => actions.onCompareWith(id)}
        />
        <PlainButton action="remove" name={name} locale={locale} onClick={() => actions.onRemove(id)} />
      </p>
      {kept.type === 'trouble' && (
        <p role="alert">
          {label(locale, `trouble.${kept.trouble}`)}{' '}
          <button type="button" class="button" onClick={() => actions.onKeep(id)}>
            {label(locale, 'trouble.again')}
          </button>
        </p>
      )}
      {evidence.claims.length === 0 && <p>{label(locale, 'workbench.noClaims')}</p>}
      <ul class="claims">
        {wanted.map((index) => {
          const claim = evidence.claims[index];
          return (
            claim && (
              <ClaimItem
                key={index}
                claim={claim}
                index={index}
                evidence={evidence}
                refused={refused}
                state={index === selected ? 'selected' : 'plain'}
                appearance={appearance}
                isChartShown={isChartShown}
                onChart={onChart}
                actions={claimActions}
              />
            )
          );
        })}
      </ul>
    </div>
  );
}
