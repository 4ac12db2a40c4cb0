import type { EvidenceClaim } from '../../lib/desk/evidence/evidence.ts';
import { formatDecimal } from '../../lib/desk/messages/format.ts';
import { label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import { decidedIn } from '../../lib/extension/workbench/pile.ts';

interface Props {
  readonly claims: readonly EvidenceClaim[];
  readonly locale: Locale;
}

/** How many of so many claims are decided; nothing where there are none. */
export function DecidedOf({ claims, locale }: Props) {
  if (claims.length === 0) return null;
  const number = (n: number): string => formatDecimal(String(n), locale);
  const values = { decided: number(decidedIn(claims)), total: number(claims.length) };
  return <span class="decided">{label(locale, 'workbench.decidedOf', values)}</span>;
}
