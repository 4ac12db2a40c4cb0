import type { ComponentChildren } from 'preact';
import type { EvidenceClaim } from '../../lib/desk/evidence/evidence.ts';
import type { StoredAudit } from '../../lib/desk/history/audit-record.ts';
import type { HistoryView } from '../../lib/desk/history/history-view.ts';
import type { Query } from '../../lib/desk/history/read.ts';
import type { Locale } from '../../lib/desk/messages/locale.ts';

/** What the page of the history shows, and what can be done there. */
export interface HistoryProps {
  readonly view: HistoryView;
  readonly locale: Locale;
  readonly onSearch: (query: Query) => void;
  readonly onMore: () => void;
  /** Does away with a store that does not open. */
  readonly onReset: () => void;
  readonly onReload: () => void;
  readonly onTags: (tags: readonly string[]) => void;
  readonly onDelete: (id: string) => void;
  readonly onUndo: (taken: StoredAudit) => void;
  readonly onClear: () => void;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  /** What is shown below a claim besides. */
  readonly besides: (claim: EvidenceClaim) => ComponentChildren;
}
