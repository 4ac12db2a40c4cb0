import type { Edit } from '../../lib/desk/compare/compare-audits.ts';
import { count, label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import { formatMoment } from '../../lib/desk/messages/moment.ts';
import { asRead } from '../../lib/engine/report/as-read.ts';
import type { Audited, SinceKept as Since } from '../../lib/extension/panel/panel-state.ts';
import { Edits } from '../history/Edits.tsx';

interface Props {
  readonly audited: Audited;
  readonly since: Since | null;
  readonly locale: Locale;
  readonly onHistory: (id: string | null) => void;
}

/** What became of the article since it was kept in another text, in a line each; both versions side by side when asked. */
export function SinceKept({ audited: { carried, left, evidence }, since, locale, onHistory }: Props) {
  if (since === null) return null;
  const { id, before, now, edits } = since;
  const time = formatMoment(before, locale);
  const { language } = evidence.page;
  return (
    <section class="since" aria-labelledby="since">
      {edits === undefined || edits.length === 0 ? (
        <p id="since">
          {label(locale, edits === undefined ? 'history.noCompare' : 'panel.sinceNone', { time })}
        </p>
      ) : (
        <>
          <h2 id="since">
            {label(locale, 'panel.since', { time })}{' '}
            <span class="number">{count(locale, 'panel.edits', edits.length)}</span>
          </h2>
          <ul class="changes">
            {edits.map((edit, index) => (
              <li key={index} lang={language}>
                <Change edit={edit} locale={locale} />
              </li>
            ))}
          </ul>
          <details>
            <summary>{label(locale, 'panel.sideBySide')}</summary>
            <Edits
              since={{ earlier: { auditedAt: before }, edits }}
              auditedAt={now}
              language={language}
              locale={locale}
            />
          </details>
        </>
      )}
      {carried > 0 && <p>{count(locale, 'panel.carried', carried)}</p>}
      {left.length > 0 && (
        <details>
          <summary>
            {label(locale, 'panel.left')} <span class="number">{left.length}</span>
          </summary>
          <ul class="left">
            {left.map(({ finding, decision, note }, index) => (
              <li key={index}>
                <q lang={language}>{asRead(finding.record.quote)}</q>
                {decision !== null && <p>{label(locale, `panel.decision.${decision.type}`)}</p>}
                {decision !== null && decision.reason !== '' && <p>{decision.reason}</p>}
                {note !== '' && <p>{note}</p>}
              </li>
            ))}
          </ul>
        </details>
      )}
      <button type="button" class="link" onClick={() => onHistory(id)}>
        {label(locale, 'panel.openEarlier')}
      </button>
    </section>
  );
}

function Change({ edit, locale }: { readonly edit: Edit; readonly locale: Locale }) {
  switch (edit.type) {
    case 'changed':
      return (
        <>
          <s>{edit.before.written}</s>
          <span aria-hidden="true"> → </span>
          <span class="unseen"> {label(locale, 'history.changed')}: </span>
          <strong>{edit.after.written}</strong>
        </>
      );
    case 'added':
      return <span lang={locale}>{label(locale, 'panel.addedFigure', { figure: edit.after.written })}</span>;
    case 'removed':
      return (
        <span lang={locale}>{label(locale, 'panel.removedFigure', { figure: edit.before.written })}</span>
      );
  }
}
