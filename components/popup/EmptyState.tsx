import type { ComponentChildren } from 'preact';
import { label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { PageView } from './page-view.ts';

interface Props {
  readonly status: Exclude<PageView['status'], 'loading' | 'read'> | 'no-claims';
  readonly locale: Locale;
  /** Where the site is switched off, it is read this once. */
  readonly onReadAgain: () => void;
  /** Opens the page in the viewer of PDFs. */
  readonly onViewer: () => void;
  /** What more there is to say below the sentence. */
  readonly children?: ComponentChildren;
}

/** Why there is no list, in a sentence, and one way on. */
export function EmptyState({ status, locale, onReadAgain, onViewer, children }: Props) {
  return (
    <div class="empty">
      <h1>{label(locale, `state.${status}`)}</h1>
      <p>{label(locale, `state.${status}.more`)}</p>
      {children}
      {mayChange(status) && (
        <button type="button" class="button" onClick={onReadAgain}>
          {label(locale, 'action.again')}
        </button>
      )}
      {status === 'off' && (
        <button type="button" class="button" onClick={onReadAgain}>
          {label(locale, 'action.once')}
        </button>
      )}
      {status === 'pdf' && (
        <button type="button" class="button" onClick={onViewer}>
          {label(locale, 'action.viewer')}
        </button>
      )}
      {status === 'refused' && (
        <button type="button" class="link" onClick={onViewer}>
          {label(locale, 'action.ifPdf')}
        </button>
      )}
    </div>
  );
}

/** Whether to read again may help; elsewhere the sentence itself says where to go. */
function mayChange(status: Props['status']): boolean {
  switch (status) {
    case 'failed':
    case 'refused':
    case 'no-text':
    case 'no-claims':
      return true;
    case 'browser-page':
    case 'store':
    case 'pdf':
    case 'off':
    case 'unread-language':
      return false;
  }
}
