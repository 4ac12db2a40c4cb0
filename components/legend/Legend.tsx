import { label } from '../../lib/desk/messages/interface.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';
import type { Severity, Verdict } from '../../lib/engine/check/verdict.ts';
import { SeverityShape } from '../SeverityShape.tsx';

/** One verdict of each severity, gravest first, to stand for its shape, its line and its words. */
const EXAMPLES: readonly (readonly [Severity, Verdict])[] = [
  ['error', 'inconsistent'],
  ['warning', 'mislabelled'],
  ['notice', 'rounded'],
  ['none', 'consistent'],
];

/** What the marks mean: the shape, the line and the words of each severity. */
export const Legend = ({ locale }: { readonly locale: Locale }) => (
  <dl class="legend">
    {EXAMPLES.map(([severity, verdict]) => (
      <div key={severity}>
        <dt>
          <SeverityShape verdict={verdict} />
          <span class={`line ${severity}`}>{label(locale, `word.${verdict}`)}</span>
        </dt>
        <dd>{label(locale, `legend.${severity}`)}</dd>
      </div>
    ))}
  </dl>
);
