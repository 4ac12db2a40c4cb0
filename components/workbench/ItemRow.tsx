import { useEffect, useRef, useState } from 'preact/hooks';
import { claimCounts } from '../../lib/desk/history/entry.ts';
import { label } from '../../lib/desk/messages/interface.ts';
import {
  type AuditedItem,
  canRetry,
  type Item,
  isAudited,
  isLocked,
  isPending,
} from '../../lib/extension/workbench/item.ts';
import { shownName } from '../../lib/extension/workbench/name-of.ts';
import { Counts } from '../history/Counts.tsx';
import { PasswordForm } from '../PasswordForm.tsx';
import { CoverageLine } from '../popup/CoverageLine.tsx';
import { ItemClaims } from './ItemClaims.tsx';
import { aboutWords, problemWords } from './state-words.ts';
import type { AuditsProps } from './workbench-props.ts';

interface Props extends AuditsProps {
  readonly item: Item;
}

/** One text: what it is called, what became of it, and what can be done with it. */
export function ItemRow(props: Props) {
  const { item, appearance, onRetry, onRemove } = props;
  const { locale } = appearance;
  const { state, origin } = item;
  const name = shownName(item);
  const named = (action: string) => label(locale, 'workbench.named', { action, name });
  const button = (action: string, onClick: () => void) => (
    <button type="button" class="plain" aria-label={named(action)} onClick={onClick}>
      {action}
    </button>
  );
  return (
    <li class={`item ${state.status}`}>
      <p class="name">
        {origin.type === 'address' ? (
          <a href={origin.url.href} target="_blank" rel="noreferrer">
            {name}
          </a>
        ) : (
          name
        )}
      </p>
      <p class="about">{aboutWords(item, locale).join(' · ')}</p>
      {isAudited(item) && <Found {...props} item={item} named={named} />}
      {(state.status === 'waiting' || state.status === 'reading' || state.status === 'stopped') && (
        <p class="state">{label(locale, `workbench.${state.status}`)}</p>
      )}
      {state.status === 'failed' && <p class="state">{problemWords(state, locale)}</p>}
      {isLocked(item) && (
        <PasswordForm
          id={`password-${item.id}`}
          locale={locale}
          tried="nothing"
          focus="when-asked"
          onPassword={(password) => props.onPassword(item.id, password)}
        />
      )}
      {!isAudited(item) && !isPending(item) && (
        <p class="row-actions">
          {canRetry(item) && button(label(locale, 'workbench.again'), () => onRetry([item.id]))}
          {button(label(locale, 'workbench.remove'), () => onRemove(item.id))}
        </p>
      )}
    </li>
  );
}

interface FoundProps extends AuditsProps {
  readonly item: AuditedItem;
  readonly named: (action: string) => string;
}

/** What was found in a text. */
function Found(props: FoundProps) {
  const { item, appearance, named, onReport, onCompareWith, onRemove } = props;
  const { locale } = appearance;
  const { evidence } = item.state;
  const [isOpen, setOpen] = useState(false);
  const button = (action: string, onClick: () => void) => (
    <button type="button" class="plain" aria-label={named(action)} onClick={onClick}>
      {action}
    </button>
  );
  const claims = label(locale, 'workbench.claims');
  return (
    <>
      <Counts counts={claimCounts(evidence.claims)} locale={locale} />
      {evidence.claims.length === 0 && <p class="state">{label(locale, 'workbench.noClaims')}</p>}
      <CoverageLine coverage={evidence.coverage} locale={locale} />
      <p class="row-actions">
        {evidence.claims.length > 0 && (
          <button
            type="button"
            class="plain"
            aria-expanded={isOpen}
            aria-label={named(claims)}
            onClick={() => setOpen(!isOpen)}
          >
            <span aria-hidden="true">{isOpen ? '▾ ' : '▸ '}</span>
            {claims}
          </button>
        )}
        {button(label(locale, 'workbench.report'), () => onReport(item.id))}
        <Keep {...props} />
        {button(label(locale, 'workbench.compareWith'), () => onCompareWith(item.id))}
        {button(label(locale, 'workbench.remove'), () => onRemove(item.id))}
      </p>
      {isOpen && <ItemClaims evidence={evidence} appearance={appearance} />}
    </>
  );
}

/** The way into the history, or the way to it there. */
function Keep({ item, appearance: { locale }, named, onKeep }: FoundProps) {
  const { kept } = item.state;
  const link = useRef<HTMLAnchorElement>(null);
  const before = useRef(kept.type);
  useEffect(() => {
    // The button had the focus, and this came in its place.
    const isFresh = before.current === 'keeping' && kept.type === 'kept';
    if (isFresh && document.activeElement === document.body) link.current?.focus();
    before.current = kept.type;
  }, [kept.type]);
  const action = label(locale, 'workbench.keep');
  switch (kept.type) {
    case 'kept':
      return (
        <a ref={link} href={`history.html#${encodeURIComponent(kept.id)}`} target="_blank" rel="noreferrer">
          {label(locale, 'workbench.kept')}
        </a>
      );
    case 'keeping':
      return <span role="status">{label(locale, 'workbench.keeping')}</span>;
    case 'not-kept':
    case 'trouble':
      return (
        <>
          <button type="button" class="plain" aria-label={named(action)} onClick={() => onKeep([item.id])}>
            {action}
          </button>
          {kept.type === 'trouble' && <span role="alert">{label(locale, `trouble.${kept.trouble}`)}</span>}
        </>
      );
  }
}
