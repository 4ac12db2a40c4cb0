import { label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { Kept } from '../../lib/extension/panel/panel-state.ts';

interface Props {
  readonly kept: Kept;
  readonly locale: Locale;
  readonly onSave: () => void;
  /** Opens the history, at this audit where it is kept. */
  readonly onHistory: (id: string | null) => void;
}

/** Whether the audit is in the history, and the way to have it there. */
export function KeptLine({ kept, locale, onSave, onHistory }: Props) {
  return (
    <div class="kept">
      <div>
        <p role="status">
          {kept.type === 'trouble'
            ? label(locale, `trouble.${kept.trouble}`)
            : label(locale, `panel.${kept.type}`)}
        </p>
        <button type="button" class="link" onClick={() => onHistory(kept.type === 'kept' ? kept.id : null)}>
          {label(locale, 'panel.history')}
        </button>
      </div>
      {kept.type === 'not-yet' && (
        <button type="button" class="button" onClick={onSave}>
          {label(locale, 'panel.save')}
        </button>
      )}
      {kept.type === 'trouble' && (
        <button type="button" class="button" onClick={onSave}>
          {label(locale, 'trouble.again')}
        </button>
      )}
    </div>
  );
}
