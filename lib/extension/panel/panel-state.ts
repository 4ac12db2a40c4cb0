import type { Edit } from '../../desk/compare/compare-audits.ts';
import type { Evidence, EvidenceClaim } from '../../desk/evidence/evidence.ts';
import type { Refused } from '../../desk/evidence/judged.ts';
import type { Trouble } from '../../desk/history/outcome.ts';
import type { Finding } from '../../engine/finding.ts';
import type { Span } from '../../engine/text/span.ts';
import type { TabProblem } from '../browser/tab-article.ts';

/** Whether the audit is in the history. */
export type Kept =
  /** Nothing of it is stored: nobody has decided anything yet. */
  | { readonly type: 'not-yet' }
  /** Nothing of it is ever stored: the window is private. */
  | { readonly type: 'private' }
  | { readonly type: 'keeping' }
  | { readonly type: 'kept'; readonly id: string }
  | { readonly type: 'trouble'; readonly trouble: Trouble };

/** What was changed in the article since it was kept in another text. */
export interface SinceKept {
  readonly id: string;
  /** When each of the two was audited, as ISO 8601. */
  readonly before: string;
  readonly now: string;
  /** Nothing where the language is not read. */
  readonly edits: readonly Edit[] | undefined;
}

/** What a selection on the page holds. */
export type Proposed =
  /** Nothing of the article is selected. */
  | { readonly type: 'nothing-selected' }
  | {
      readonly type: 'proposals';
      readonly selection: Span;
      readonly quote: string;
      /** What it may be read as, the likeliest first; may be none. */
      readonly findings: readonly Finding[];
      /** The claims in it that are in the list already, by their index. */
      readonly known: readonly number[];
    };

/** An article that is being audited. */
export interface Audited {
  readonly status: 'read';
  readonly evidence: Evidence;
  readonly kept: Kept;
  readonly since: SinceKept | null;
  /** How many decisions were brought over from an earlier audit, and of which claims they could not be. */
  readonly carried: number;
  readonly left: readonly EvidenceClaim[];
  /** The claim where the reader is, by its index in the evidence. */
  readonly selected: number | undefined;
  readonly proposed: Proposed | undefined;
  /** Why the last correction of the selected claim, or the last naming, was not taken. */
  readonly refused: Refused | undefined;
}

/** What the panel knows of the tab that it is beside. */
export type PanelState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }
  | { readonly status: TabProblem }
  | Audited;
