import { label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { Restoring } from '../../lib/extension/browser/backup.ts';
import { FileButton } from '../FileButton.tsx';

/** What the last thing done with all settings at once has led to. */
export type Outcome = { readonly type: 'none' } | { readonly type: 'reset' } | Restoring;

interface Props {
  readonly locale: Locale;
  readonly outcome: Outcome;
  readonly onBackup: () => void;
  readonly onRestore: (file: File) => void;
  readonly onReset: () => void;
  readonly onUndo: () => void;
}

/** All settings at once: to a file, from a file, and back to the first ones. */
export function BackupSection({ locale, outcome, ...on }: Props) {
  return (
    <section id="backup">
      <h2>{label(locale, 'options.backup')}</h2>
      <p>{label(locale, 'options.backupMore')}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={on.onBackup}>
          {label(locale, 'options.save')}
        </button>
        <FileButton
          text={label(locale, 'options.restore')}
          accept="application/json,.json"
          onFiles={([file]) => on.onRestore(file)}
        />
        <button type="button" class="button" onClick={on.onReset}>
          {label(locale, 'options.reset')}
        </button>
      </div>
      <div class="said">
        <p role="status">{wordsOf(outcome, locale)}</p>
        {(outcome.type === 'reset' || outcome.type === 'restored') && (
          <button type="button" class="button" onClick={on.onUndo}>
            {label(locale, 'options.undo')}
          </button>
        )}
      </div>
      <p>{label(locale, 'options.syncMore')}</p>
    </section>
  );
}

/** What has become of the settings, in one sentence. */
function wordsOf(outcome: Outcome, locale: Locale): string {
  switch (outcome.type) {
    case 'none':
      return '';
    case 'restored': {
      if (outcome.unread.length === 0) return label(locale, 'outcome.restored');
      const names = outcome.unread.map((name) => label(locale, `setting.${name}`));
      return label(locale, 'outcome.partly', { names: new Intl.ListFormat(locale).format(names) });
    }
    case 'no-backup':
    case 'newer':
    case 'reset':
      return label(locale, `outcome.${outcome.type}`);
  }
}
