import { severityOf, type Verdict } from '../lib/check/verdict.ts';

/**
 * The shape of a verdict's severity. What was worked out or left open has a broken ring, as nothing was compared; where
 * nothing at all would fit, the square is empty and struck through.
 */
export function SeverityShape({ verdict }: { readonly verdict: Verdict }) {
  const compared = verdict !== 'derived' && verdict !== 'undecidable';
  return (
    <svg class={`shape ${severityOf(verdict)}`} viewBox="0 0 12 12" aria-hidden="true">
      <Shape verdict={verdict} compared={compared} />
    </svg>
  );
}

/** The shape of a notice that is no verdict. */
export const NoticeShape = () => (
  <svg class="shape notice" viewBox="0 0 12 12" aria-hidden="true">
    <path d={DIAMOND} />
  </svg>
);

const DIAMOND = 'M6 .5 11.5 6 6 11.5.5 6Z';

function Shape({ verdict, compared }: { readonly verdict: Verdict; readonly compared: boolean }) {
  switch (severityOf(verdict)) {
    case 'error':
      if (verdict === 'impossible') return <path class="struck" d="M2 2H10V10H2ZM2 10 10 2" />;
      return <rect x="1.5" y="1.5" width="9" height="9" rx="1" />;
    case 'warning':
      return <path d="M6 1 11.3 10.5H.7Z" />;
    case 'notice':
      return <path d={DIAMOND} />;
    case 'none':
      return <circle class={compared ? 'ring' : 'ring broken'} cx="6" cy="6" r="4.5" />;
  }
}
