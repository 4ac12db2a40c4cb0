import { COUNTED_AS, type CountedAs, type Entry } from '../../lib/desk/history/entry.ts';
import { formatDecimal } from '../../lib/desk/messages/format.ts';
import { count, label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { Verdict } from '../../lib/engine/check/verdict.ts';
import { SeverityShape } from '../SeverityShape.tsx';

/** A verdict of each word, for its shape. */
const SHAPES = {
  error: 'inconsistent',
  warning: 'mislabelled',
  notice: 'rounded',
  consistent: 'consistent',
  undecidable: 'undecidable',
  derived: 'derived',
} as const satisfies Record<CountedAs, Verdict>;

interface Props {
  readonly counts: Entry['counts'];
  readonly locale: Locale;
}

/** How many claims bear each word, as shapes with numbers; the words are there to be heard. */
export function Counts({ counts, locale }: Props) {
  const found = COUNTED_AS.filter((name) => counts[name] > 0);
  if (found.length === 0) return null;
  return (
    <ul class="counts">
      {found.map((name) => {
        const words =
          name === 'derived'
            ? `${counts[name]} ${label(locale, 'word.derived')}`
            : count(locale, `count.${name}`, counts[name]);
        return (
          <li key={name} title={words}>
            <SeverityShape verdict={SHAPES[name]} />
            <span aria-hidden="true">{formatDecimal(String(counts[name]), locale)}</span>
            <span class="unseen">{words}</span>
          </li>
        );
      })}
    </ul>
  );
}
