import type { Severity } from '../../engine/check/verdict.ts';
import type { Stretch } from './stretch.ts';

/** A stretch of the page to underline. */
export interface Mark {
  readonly stretch: Stretch;
  readonly severity: Severity;
}

/** Shows marks on the page without changing any node of its article. */
export interface Painter {
  /**
   * Shows these marks and no others, once all its steps have been taken; also to be called when the page's colours or layout
   * may have changed. Until the last step what was shown before is shown.
   */
  paint(marks: readonly Mark[]): Generator<undefined, void>;
  /** Makes one stretch stand out as the current claim, or none. */
  setCurrent(stretch: Stretch | undefined): void;
  /** Puts back what the page may have taken away; cheap where it has not. */
  renew(): void;
}
