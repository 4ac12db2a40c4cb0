import type { Coverage } from '../../lib/engine/coverage/coverage.ts';
import type { Finding } from '../../lib/engine/finding.ts';
import type { PageProblem } from '../../lib/extension/browser/messages.ts';
import type { SiteState } from '../../lib/extension/browser/site-switch.ts';

/** What the popup knows of the page. */
export type PageView =
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }
  | { readonly status: PageProblem['problem'] }
  | {
      readonly status: 'read';
      readonly findings: readonly Finding[];
      readonly coverage: Coverage;
    };

/** The site of the page, and how Recount stands to it; `refused` where the reader has just not given the permission. */
export interface Site {
  readonly host: string;
  readonly state: SiteState | 'refused';
}
