import type { PageView } from '../../components/popup/page-view.ts';
import { fixtures } from './fixtures.ts';
import { congress, districtReport } from './tension-fixtures.ts';

const quotas = Array.from({ length: 12 }, () => fixtures.quota);

/** The popup in each of its states. */
export const popupPages = {
  article: {
    status: 'read',
    findings: [...quotas.slice(0, 4), fixtures.consistent, fixtures.rounded, fixtures.impliedPlan, ...quotas],
    tensions: [],
  },
  everyVerdict: { status: 'read', findings: Object.values(fixtures), tensions: [] },
  tensions: { status: 'read', ...districtReport },
  onlyTensions: { status: 'read', findings: [], tensions: congress.tensions },
  unmarked: {
    status: 'read',
    findings: [fixtures.roundedLarge, fixtures.wholeOnly, fixtures.multipleScales, fixtures.impossible],
    tensions: [],
  },
  consistent: { status: 'read', findings: [fixtures.consistent], tensions: [] },
  onlyDerived: { status: 'read', findings: [fixtures.quota, fixtures.impliedBefore], tensions: [] },
  empty: { status: 'read', findings: [], tensions: [] },
  loading: { status: 'loading' },
  failed: { status: 'failed' },
  browserPage: { status: 'browser-page' },
  store: { status: 'store' },
  pdf: { status: 'pdf' },
  refused: { status: 'refused' },
  noText: { status: 'no-text' },
  unreadLanguage: { status: 'unread-language' },
} as const satisfies Record<string, PageView>;
