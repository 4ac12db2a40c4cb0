import type { Coverage } from '../../engine/coverage/coverage.ts';
import { UNCHECKED, type Unchecked } from '../../engine/coverage/reasons.ts';
import { formatDecimal } from './format.ts';
import { count, label } from './interface.ts';
import type { Locale } from './locale.ts';

/** `12 of 19 figures could be checked.`; nothing where there is no figure. */
export function coverageLine({ figures, checked }: Coverage, locale: Locale): string | undefined {
  if (figures === 0) return undefined;
  if (checked === figures) return count(locale, 'coverage.all', figures);
  if (checked === 0) return count(locale, 'coverage.none', figures);
  const [some, all] = [checked, figures].map((n) => formatDecimal(String(n), locale));
  return label(locale, 'coverage.partly', { checked: some ?? '', figures: all ?? '' });
}

export interface CoverageReason {
  readonly reason: Unchecked | 'derived';
  /** How many figures, as the language writes it. */
  readonly size: string;
  readonly words: string;
}

/** Why the other figures could not be checked; only the reasons that there are. */
export function coverageReasons({ derived, unchecked }: Coverage, locale: Locale): readonly CoverageReason[] {
  const sizes = [
    ['derived', derived] as const,
    ...UNCHECKED.map((reason) => [reason, unchecked[reason]] as const),
  ];
  return sizes
    .filter(([, size]) => size > 0)
    .map(([reason, size]) => ({
      reason,
      size: formatDecimal(String(size), locale),
      words: label(locale, `unchecked.${reason}`),
    }));
}
