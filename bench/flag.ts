import { severityOf, type Verdict } from '../lib/engine/check/verdict.ts';

/** Errors and warnings: what a reader is told. */
export const isFlag = (verdict: Verdict | undefined): boolean =>
  verdict !== undefined && ['error', 'warning'].includes(severityOf(verdict));
