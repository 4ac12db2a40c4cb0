import { label } from '../lib/desk/messages/interface.ts';
import type { Locale } from '../lib/desk/messages/locale.ts';

/** That the browser has stored nothing of what was wanted last, and what can be done; nothing where it has. */
export function Unstored({ isRefused, locale }: { readonly isRefused: boolean; readonly locale: Locale }) {
  return isRefused ? (
    <p role="alert" class="unstored" lang={locale}>
      {label(locale, 'storage.refused')}
    </p>
  ) : null;
}
