import type { PageView } from '../../components/popup/page-view.ts';
import type { Coverage } from '../../lib/engine/coverage/coverage.ts';
import { fixtures } from './fixtures.ts';

/** As the engine would count these alone, and of every reason for which a figure cannot be checked so many. */
const coverage = (checked: number, derived: number, unchecked = 0): Coverage => ({
  figures: checked + derived + 6 * unchecked,
  checked,
  derived,
  unchecked: {
    'no-amount': unchecked,
    'no-whole': unchecked,
    'no-target': unchecked,
    'several-subjects': unchecked,
    'other-basis': unchecked,
    range: unchecked,
  },
});

const quotas = Array.from({ length: 12 }, () => fixtures.quota);

/** The popup in each of its states. */
export const popupPages = {
  article: {
    status: 'read',
    findings: [...quotas.slice(0, 4), fixtures.consistent, fixtures.rounded, fixtures.impliedPlan, ...quotas],
    coverage: coverage(2, 17),
  },
  everyVerdict: {
    status: 'read',
    findings: Object.values(fixtures),
    coverage: coverage(36, 4, 11),
  },
  unmarked: {
    status: 'read',
    findings: [fixtures.roundedLarge, fixtures.wholeOnly, fixtures.multipleScales, fixtures.impossible],
    coverage: coverage(4, 0),
  },
  consistent: { status: 'read', findings: [fixtures.consistent], coverage: coverage(1, 0) },
  onlyDerived: {
    status: 'read',
    findings: [fixtures.quota, fixtures.impliedBefore],
    coverage: coverage(0, 2),
  },
  empty: { status: 'read', findings: [], coverage: coverage(0, 0) },
  nothingChecked: { status: 'read', findings: [], coverage: coverage(0, 0, 1) },
  loading: { status: 'loading' },
  failed: { status: 'failed' },
  browserPage: { status: 'browser-page' },
  store: { status: 'store' },
  pdf: { status: 'pdf' },
  refused: { status: 'refused' },
  noText: { status: 'no-text' },
  unreadLanguage: { status: 'unread-language' },
} as const satisfies Record<string, PageView>;
