import { useRef } from 'preact/hooks';
import { claimCounts } from '../../lib/desk/history/entry.ts';
import { label } from '../../lib/desk/messages/interface.ts';
import { sumOf } from '../../lib/engine/coverage/sum.ts';
import { type AuditedItem, canRetry, isAudited, isPending } from '../../lib/extension/workbench/item.ts';
import { Counts } from '../history/Counts.tsx';
import { CoverageLine } from '../popup/CoverageLine.tsx';
import { ItemRow } from './ItemRow.tsx';
import { progressWords } from './state-words.ts';
import type { AuditsProps } from './workbench-props.ts';

/** The texts that were brought, what became of each, and all of them together. */
export function Audits(props: AuditsProps) {
  const { view, appearance } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed goes away; a reader goes on at the head of the list.
  const thenUp = <Args extends readonly unknown[]>(act: (...args: Args) => void) => {
    return (...args: Args) => {
      act(...args);
      heading.current?.focus({ preventScroll: true });
    };
  };
  const onCancel = thenUp(props.onCancel);
  const onRetry = thenUp(props.onRetry);
  const onRemove = thenUp(props.onRemove);
  const onPassword = thenUp(props.onPassword);
  const { locale } = appearance;
  const { items } = view;
  const pending = items.filter(isPending).length;
  const again = items.filter(canRetry).map(({ id }) => id);
  const audited = items.filter(isAudited);
  return (
    <section aria-labelledby="audits">
      <div class="head">
        <h2 id="audits" tabIndex={-1} ref={heading}>
          {label(locale, 'workbench.audits')}
        </h2>
        <p role="status">{progressWords(items, locale)}</p>
        {pending > 0 && (
          <>
            <progress
              aria-label={label(locale, 'workbench.audits')}
              value={items.length - pending}
              max={items.length}
            />
            <button type="button" class="button" onClick={onCancel}>
              {label(locale, 'workbench.cancel')}
            </button>
          </>
        )}
        {pending === 0 && again.length > 1 && (
          <button type="button" class="button" onClick={() => onRetry(again)}>
            {label(locale, 'workbench.againAll')}
          </button>
        )}
      </div>
      {items.length === 0 && <p>{label(locale, 'workbench.empty')}</p>}
      <ol class="items">
        {items.map((item) => (
          <ItemRow
            key={item.id}
            {...props}
            item={item}
            onRetry={onRetry}
            onPassword={onPassword}
            onRemove={onRemove}
          />
        ))}
      </ol>
      {audited.length > 0 && <Total {...props} audited={audited} />}
    </section>
  );
}

function Total({
  audited,
  appearance: { locale },
  onSave,
  onKeep,
}: AuditsProps & { audited: readonly AuditedItem[] }) {
  const evidence = audited.map(({ state }) => state.evidence);
  const [first, ...rest] = evidence.map(({ coverage }) => coverage);
  const notKept = audited.filter(({ state }) => state.kept.type !== 'kept').map(({ id }) => id);
  return (
    <div class="total">
      {audited.length > 1 && first !== undefined && (
        <div class="sum">
          <h3>{label(locale, 'workbench.total')}</h3>
          <Counts counts={claimCounts(evidence.flatMap(({ claims }) => claims))} locale={locale} />
          <CoverageLine coverage={rest.reduce(sumOf, first)} locale={locale} />
        </div>
      )}
      <div class="actions">
        <button type="button" class="button" onClick={() => onSave('csv')}>
          {label(locale, 'workbench.csv')}
        </button>
        <button type="button" class="button" onClick={() => onSave('json')}>
          {label(locale, 'workbench.json')}
        </button>
        {audited.length > 1 && notKept.length > 0 && (
          <button type="button" class="button" onClick={() => onKeep(notKept)}>
            {label(locale, 'workbench.keepAll')}
          </button>
        )}
      </div>
    </div>
  );
}
