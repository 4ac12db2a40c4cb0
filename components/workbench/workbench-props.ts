import type { Appearance } from '../../lib/extension/page/appearance.ts';
import type { Pair } from '../../lib/extension/workbench/comparison.ts';
import type { LanguageWish } from '../../lib/extension/workbench/language-wish.ts';
import type { WorkbenchView } from '../../lib/extension/workbench/workbench.ts';

/** What the workbench shows, and what can be done there. */
export interface WorkbenchProps {
  readonly view: WorkbenchView;
  readonly appearance: Appearance;
  readonly onLanguage: (wish: LanguageWish) => void;
  readonly onText: (text: string) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onAddresses: (list: string) => void;
  readonly onCancel: () => void;
  readonly onRetry: (ids: readonly number[]) => void;
  readonly onPassword: (id: number, password: string) => void;
  readonly onRemove: (id: number) => void;
  readonly onReport: (id: number) => void;
  readonly onKeep: (ids: readonly number[]) => void;
  readonly onSave: (form: SavedForm) => void;
  readonly onCompare: (pair: Pair) => void;
}

/** The forms in which all audits can be saved. */
export type SavedForm = 'csv' | 'json';

/** The same for its list of audits. */
export interface AuditsProps extends WorkbenchProps {
  /** The earlier version of a comparison is chosen. */
  readonly onCompareWith: (id: number) => void;
}
