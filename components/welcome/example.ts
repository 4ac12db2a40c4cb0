import type { Finding } from '../../lib/engine/finding.ts';

/** A sentence and what the engine has found in it. */
export interface Example {
  readonly text: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly findings: readonly Finding[];
}
