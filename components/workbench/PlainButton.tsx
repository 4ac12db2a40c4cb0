import { label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';

interface Props {
  readonly action: 'again' | 'remove' | 'report' | 'compareWith';
  /** Of what text. */
  readonly name: string;
  readonly locale: Locale;
  readonly onClick: () => void;
}

/** What can be done with one text. */
export function PlainButton({ action, name, locale, onClick }: Props) {
  const text = label(locale, `workbench.${action}`);
  return (
    <button
      type="button"
      class="plain"
      aria-label={label(locale, 'workbench.named', { action: text, name })}
      onClick={onClick}
    >
      {text}
    </button>
  );
}
