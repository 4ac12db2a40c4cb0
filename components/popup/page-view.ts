import type { PageProblem } from '../../lib/browser/messages.ts';
import type { Coverage } from '../../lib/coverage/coverage.ts';
import type { Finding, TensionFinding } from '../../lib/finding.ts';

/** What the popup knows of the page. */
export type PageView =
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }
  | { readonly status: PageProblem['problem'] }
  | {
      readonly status: 'read';
      readonly findings: readonly Finding[];
      readonly tensions: readonly TensionFinding[];
      readonly coverage: Coverage;
    };

/** The site of the page, and whether Recount reads it without being asked. */
export interface Site {
  readonly host: string;
  readonly granted: boolean;
}
