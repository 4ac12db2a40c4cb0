import { label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import { AskButton } from './AskButton.tsx';

interface Props {
  readonly problem: string;
  readonly locale: Locale;
  readonly onDelete: () => void;
}

/** What can be said of an audit that cannot be read. */
export const UnreadableAudit = ({ problem, locale, onDelete }: Props) => (
  <>
    <h1 tabIndex={-1}>{label(locale, 'history.unreadable')}</h1>
    <p>{label(locale, 'history.unreadableMore')}</p>
    <p>{label(locale, 'history.problem', { problem })}</p>
    <DeleteButton locale={locale} onDelete={onDelete} />
  </>
);

/** Deletes the audit that is open. */
export const DeleteButton = ({ locale, onDelete }: Omit<Props, 'problem'>) => (
  <AskButton
    text={label(locale, 'history.delete')}
    question={label(locale, 'history.deleteAsk')}
    yes={label(locale, 'history.deleteYes')}
    no={label(locale, 'history.cancel')}
    onYes={onDelete}
  />
);
