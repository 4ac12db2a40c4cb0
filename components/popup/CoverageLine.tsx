import { coverageLine, coverageReasons } from '../../lib/desk/messages/coverage.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { Coverage } from '../../lib/engine/coverage/coverage.ts';

interface Props {
  readonly coverage: Coverage;
  readonly locale: Locale;
}

/** How much of the page could be checked, in a line; why the rest could not, when asked. Nothing without figures. */
export function CoverageLine({ coverage, locale }: Props) {
  const line = coverageLine(coverage, locale);
  const reasons = coverageReasons(coverage, locale);
  if (line === undefined) return null;
  if (reasons.length === 0) return <p class="coverage">{line}</p>;
  return (
    <details class="coverage">
      <summary>{line}</summary>
      <ul>
        {reasons.map(({ reason, size, words }) => (
          <li key={reason}>
            <span class="size">{size}</span> {words}
          </li>
        ))}
      </ul>
    </details>
  );
}
