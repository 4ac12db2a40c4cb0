/** What a check can say of a claim, gravest first. The meanings are in docs/verdicts.md. */
export const VERDICTS = [
  'contradicted',
  'impossible',
  'inconsistent',
  'mislabelled',
  'other-base',
  'truncated',
  'rounded',
  'consistent',
  'derived',
  'undecidable',
] as const;
export type Verdict = (typeof VERDICTS)[number];

export const SEVERITIES = ['error', 'warning', 'notice', 'none'] as const;
export type Severity = (typeof SEVERITIES)[number];

const SEVERITY = {
  contradicted: 'error',
  impossible: 'error',
  inconsistent: 'error',
  mislabelled: 'warning',
  'other-base': 'notice',
  truncated: 'notice',
  rounded: 'notice',
  consistent: 'none',
  derived: 'none',
  undecidable: 'none',
} as const satisfies Record<Verdict, Severity>;

export const severityOf = (verdict: Verdict): Severity => SEVERITY[verdict];

/** Gravest first; equal verdicts keep their order. */
export const byGravity = (a: Verdict, b: Verdict): number => VERDICTS.indexOf(a) - VERDICTS.indexOf(b);
