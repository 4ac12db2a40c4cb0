import type { Detect } from '../../documents/language/document-language.ts';
import type { RemotePort } from '../audit/remote-auditor.ts';
import type { OnDemandScript, SeverityCounts } from '../browser/messages.ts';

/** What a page needs of the browser. */
export interface Host {
  readonly detect: Detect;
  /** Opens a way to who audits; throws once the extension has gone. */
  readonly connect: () => RemotePort;
  /** Runs one of the scripts that are not always needed in this frame. */
  readonly inject: (script: OnDemandScript) => Promise<void>;
  /** Takes the numbers for the badge. */
  readonly audited: (counts: SeverityCounts) => void;
  /** Told when the reader comes to a finding, by its index among all of them. */
  readonly reached: (index: number) => void;
  /** Calls back whenever the page is about to change its address without being loaded anew. */
  readonly onNavigate: (navigating: () => void) => void;
}
