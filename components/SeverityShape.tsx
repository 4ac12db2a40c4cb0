import { severityOf, type Verdict } from '../lib/engine/check/verdict.ts';
import { DIAMOND, severityPath } from './severity-path.ts';

/** The shape of a verdict's severity, in its colour. */
export function SeverityShape({ verdict }: { readonly verdict: Verdict }) {
  const { d, look } = severityPath(verdict);
  return (
    <svg class={`shape ${severityOf(verdict)}`} viewBox="0 0 12 12" aria-hidden="true">
      <path class={look} d={d} />
    </svg>
  );
}

/** The shape of a notice that is no verdict. */
export const NoticeShape = () => (
  <svg class="shape notice" viewBox="0 0 12 12" aria-hidden="true">
    <path d={DIAMOND} />
  </svg>
);
