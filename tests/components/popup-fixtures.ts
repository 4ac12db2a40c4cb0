import type { PageView } from '../../components/popup/page-view.ts';
import { fixtures } from './fixtures.ts';

const quotas = Array.from({ length: 12 }, () => fixtures.quota);

/** The popup in each of its states. */
export const popupPages = {
  article: {
    status: 'read',
    findings: [...quotas.slice(0, 4), fixtures.consistent, fixtures.rounded, fixtures.impliedPlan, ...quotas],
  },
  everyVerdict: { status: 'read', findings: Object.values(fixtures) },
  unmarked: {
    status: 'read',
    findings: [fixtures.roundedLarge, fixtures.wholeOnly, fixtures.multipleScales, fixtures.impossible],
  },
  consistent: { status: 'read', findings: [fixtures.consistent] },
  onlyDerived: { status: 'read', findings: [fixtures.quota, fixtures.impliedBefore] },
  empty: { status: 'read', findings: [] },
  loading: { status: 'loading' },
  failed: { status: 'failed' },
  browserPage: { status: 'browser-page' },
  store: { status: 'store' },
  pdf: { status: 'pdf' },
  refused: { status: 'refused' },
  noText: { status: 'no-text' },
  unreadLanguage: { status: 'unread-language' },
} as const satisfies Record<string, PageView>;
