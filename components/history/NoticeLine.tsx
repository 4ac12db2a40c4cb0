import type { StoredAudit } from '../../lib/desk/history/audit-record.ts';
import type { Notice } from '../../lib/desk/history/history-view.ts';
import type { Imported } from '../../lib/desk/history/import.ts';
import { count, label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import { AskButton } from './AskButton.tsx';

interface Props {
  readonly notice: Notice;
  readonly locale: Locale;
  readonly onReload: () => void;
  readonly onReset: () => void;
  readonly onUndo: (taken: StoredAudit) => void;
}

/** What was done last, or what kept it from being done, with the one way on. */
export function NoticeLine({ notice, locale, onReload, onReset, onUndo }: Props) {
  const words = wordsOf(notice, locale);
  return (
    <div role="status" class={words === '' ? '' : 'said'}>
      <span>{words}</span>
      {notice.type === 'trouble' && (
        <button type="button" class="button" onClick={onReload}>
          {label(locale, 'trouble.again')}
        </button>
      )}
      {notice.type === 'trouble' && notice.trouble === 'closed' && (
        <AskButton
          text={label(locale, 'history.reset')}
          question={label(locale, 'history.resetAsk')}
          yes={label(locale, 'history.resetYes')}
          no={label(locale, 'history.cancel')}
          onYes={onReset}
        />
      )}
      {notice.type === 'deleted' && (
        <button type="button" class="button" onClick={() => onUndo(notice.taken)}>
          {label(locale, 'history.undo')}
        </button>
      )}
    </div>
  );
}

function wordsOf(notice: Notice, locale: Locale): string {
  switch (notice.type) {
    case 'nothing':
      return '';
    case 'trouble':
      return label(locale, `trouble.${notice.trouble}`);
    case 'imported':
      return importedWords(notice.imported, locale);
    case 'deleted':
      return label(locale, 'history.deleted', {
        title: notice.title ?? label(locale, 'history.unreadable'),
      });
    case 'importing':
    case 'no-history':
    case 'newer-file':
    case 'damaged-file':
    case 'listed-anew':
    case 'emptied':
    case 'restored':
    case 'cleared':
      return label(locale, `history.${notice.type}`);
  }
}

const COUNTED = ['fresh', 'updated', 'same', 'unreadable'] as const satisfies readonly (keyof Imported)[];

/** What else is to be known of them, a sentence each. */
const TOLD = ['differing', 'disputed'] as const satisfies readonly (keyof Imported)[];

function importedWords(imported: Imported, locale: Locale): string {
  const counts = COUNTED.filter((name) => imported[name] > 0).map((name) =>
    count(locale, `history.${name}`, imported[name]),
  );
  const more = TOLD.filter((name) => imported[name] > 0).map((name) =>
    count(locale, `history.${name}`, imported[name]),
  );
  return counts.length === 0
    ? label(locale, 'history.importedNothing')
    : [label(locale, 'history.imported', { counts: counts.join(', ') }), ...more].join(' ');
}
