import { useEffect, useRef } from 'preact/hooks';
import type { Shown } from '../../lib/desk/history/history-view.ts';
import { label } from '../../lib/desk/messages/interface.ts';
import { AuditView } from './AuditView.tsx';
import { HistoryList } from './HistoryList.tsx';
import type { HistoryProps } from './history-props.ts';
import { NoticeLine } from './NoticeLine.tsx';
import { UnreadableAudit } from './UnreadableAudit.tsx';

/** The list of the audits that were kept, or one of them. */
export function HistoryPage(props: HistoryProps) {
  const { view, locale, onReload, onReset, onUndo } = props;
  const { shown, notice } = view;
  const main = useRef<HTMLElement>(null);
  const place = placeOf(shown);
  const last = useRef(place);
  useEffect(() => {
    // What had the focus is gone: a reader goes on at the head of what came instead.
    if (last.current !== place) main.current?.querySelector('h1')?.focus();
    last.current = place;
  }, [place]);
  return (
    <main class="page" lang={locale} ref={main}>
      <NoticeLine notice={notice} locale={locale} onReload={onReload} onReset={onReset} onUndo={onUndo} />
      {shown.type === 'list' ? <HistoryList {...props} /> : <Open {...props} shown={shown} />}
    </main>
  );
}

function Open(props: HistoryProps & { readonly shown: Exclude<Shown, { readonly type: 'list' }> }) {
  const { shown, locale, onTags, onDelete, besides } = props;
  return (
    <>
      <a class="back" href="#/">
        <span aria-hidden="true">← </span>
        {label(locale, 'history.back')}
      </a>
      {shown.type === 'audit' && (
        <AuditView
          key={shown.record.id}
          audit={shown}
          locale={locale}
          besides={besides}
          onTags={onTags}
          onDelete={() => onDelete(shown.record.id)}
        />
      )}
      {shown.type === 'unreadable' && (
        <UnreadableAudit problem={shown.problem} locale={locale} onDelete={() => onDelete(shown.id)} />
      )}
      {shown.type === 'none' && <h1 tabIndex={-1}>{label(locale, 'history.gone')}</h1>}
    </>
  );
}

function placeOf(shown: Shown): string {
  switch (shown.type) {
    case 'audit':
      return shown.record.id;
    case 'unreadable':
      return shown.id;
    case 'list':
    case 'none':
      return shown.type;
  }
}
