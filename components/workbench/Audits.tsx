import { useMemo, useRef } from 'preact/hooks';
import { claimCounts } from '../../lib/desk/history/entry.ts';
import { label } from '../../lib/desk/messages/interface.ts';
import { sumOf } from '../../lib/engine/coverage/sum.ts';
import { type AuditedItem, canRetry, isAudited, isPending } from '../../lib/extension/workbench/item.ts';
import { Counts } from '../history/Counts.tsx';
import { useBarHeight } from '../panel/use-bar-height.ts';
import { CoverageLine } from '../popup/CoverageLine.tsx';
import { DecidedOf } from './DecidedOf.tsx';
import { Pile } from './Pile.tsx';
import { progressWords } from './state-words.ts';
import type { AuditsProps, PileActions } from './workbench-props.ts';

/** The texts that were brought, what became of each, and all of them together. */
export function Audits(props: AuditsProps) {
  const { view, appearance, signer, isPrivate, actions, onCompareWith, onCancel, onEmpty, onSigner } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed goes away; a reader goes on at the head of the list.
  const up = () => heading.current?.focus({ preventScroll: true });
  const pileActions = useMemo((): PileActions => {
    const thenUp =
      <Args extends readonly unknown[]>(act: (...args: Args) => void) =>
      (...args: Args) => {
        act(...args);
        up();
      };
    return {
      ...actions,
      onRetry: thenUp(actions.onRetry),
      onRemove: thenUp(actions.onRemove),
      onPassword: thenUp(actions.onPassword),
      onCompareWith,
    };
  }, [actions, onCompareWith]);
  const bar = useBarHeight();
  const { locale } = appearance;
  const { items } = view;
  const pending = items.filter(isPending).length;
  const again = items.filter(canRetry).map(({ id }) => id);
  const audited = items.filter(isAudited);
  return (
    <section class="audits" aria-labelledby="audits">
      <div class="bar" ref={bar}>
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
              <button
                type="button"
                class="button"
                onClick={() => {
                  onCancel();
                  up();
                }}
              >
                {label(locale, 'workbench.cancel')}
              </button>
            </>
          )}
          {pending === 0 && again.length > 1 && (
            <button type="button" class="button" onClick={() => pileActions.onRetry(again)}>
              {label(locale, 'workbench.againAll')}
            </button>
          )}
        </div>
        {audited.length > 0 && <Total {...props} audited={audited} />}
      </div>
      {items.length === 0 && <p>{label(locale, isPrivate ? 'workbench.private' : 'workbench.empty')}</p>}
      {items.length > 0 && (
        <>
          <p class="goes-on">
            {label(locale, isPrivate ? 'workbench.private' : 'workbench.goOn')}{' '}
            <button
              type="button"
              class="plain"
              onClick={() => {
                onEmpty();
                up();
              }}
            >
              {label(locale, 'workbench.emptyList')}
            </button>
          </p>
          <Pile view={view} appearance={appearance} actions={pileActions} />
          <label class="field signer">
            <span>{label(locale, 'panel.signer')}</span>
            <input
              type="text"
              autocomplete="name"
              value={signer}
              onInput={({ currentTarget }) => onSigner(currentTarget.value)}
            />
          </label>
        </>
      )}
    </section>
  );
}

const FORMS = ['csv', 'json', 'lines'] as const;

/** All audits together: what was found, how much of it is decided, and the files that take it along. */
function Total({
  audited,
  appearance: { locale },
  onSave,
}: AuditsProps & { readonly audited: readonly AuditedItem[] }) {
  const evidence = audited.map(({ state }) => state.evidence);
  const [first, ...rest] = evidence.map(({ coverage }) => coverage);
  const claims = evidence.flatMap((one) => one.claims);
  return (
    <div class="total">
      {audited.length > 1 && first !== undefined && (
        <div class="sum">
          <h3>{label(locale, 'workbench.total')}</h3>
          <Counts counts={claimCounts(claims)} locale={locale} />
          <DecidedOf claims={claims} locale={locale} />
          <CoverageLine coverage={rest.reduce(sumOf, first)} locale={locale} />
        </div>
      )}
      <div class="actions">
        {FORMS.map((form) => (
          <button key={form} type="button" class="button" onClick={() => onSave(form)}>
            {label(locale, `workbench.${form}`)}
          </button>
        ))}
      </div>
    </div>
  );
}
