import type { Refused } from '../../lib/desk/evidence/judged.ts';
import { label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';

interface Props {
  readonly refused: Refused | undefined;
  readonly locale: Locale;
}

/** Why the figures that were typed give nothing; nothing where they do. */
export const RefusedLine = ({ refused, locale }: Props) => (
  <p class="refused" role="alert">
    {refused && refusedWords(refused, locale)}
  </p>
);

function refusedWords(refused: Refused, locale: Locale): string {
  switch (refused.type) {
    case 'unread':
      return label(locale, 'refused.unread', { typed: refused.figure.typed });
    case 'no-such-figure':
    case 'missing':
      return label(locale, `refused.${refused.type}`, { role: label(locale, `role.${refused.role}`) });
    case 'no-such-reading':
    case 'lost':
    case 'nothing-to-say':
      return label(locale, `refused.${refused.type}`);
  }
}
